package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.policy.Ratchet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BaselineTest {

    @RuleInfo(
            id = "weather.dry",
            title = "It is dry",
            fix = "wait",
            needs = {},
            since = "0.1.0")
    private static final class Dry implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return Stream.empty();
        }
    }

    private static final RuleInfo RULE = Dry.class.getAnnotation(RuleInfo.class);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void oneMoreOfTheSameKeyIsNewAndItIsTheOneWithOtherWords() {
        Baseline baseline = recorded(judgement("a", rain(3, "it rains"), rain(9, "it rains a lot")));
        Judgement now = judgement("a", rain(1, "it pours"), rain(5, "it rains"), rain(11, "it rains a lot"));

        assertThat(now.accepting(baseline).findings()).containsExactly(rain(1, "it pours"));
    }

    @Test
    void figuresInTheWordsMayChange() {
        Baseline baseline = recorded(judgement("a", rain(3, "12 mm of rain")));
        Judgement now = judgement("a", rain(4, "14 mm of rain")).accepting(baseline);

        assertThat(now.findings()).isEmpty();
        assertThat(now.outcome()).isEqualTo(Outcome.WAIVED);
    }

    @Test
    void sameWordsAreAcceptedFromAnotherModuleAndOtherWordsAreNot() {
        Baseline baseline = recorded(judgement("a", rain(3, "it rains")), judgement("b", rain(3, "b is wet")));

        assertThat(judgement("c", rain(3, "it rains")).accepting(baseline).findings())
                .isEmpty();
        assertThat(judgement("c", rain(3, "c is wet")).accepting(baseline).findings())
                .hasSize(1);
    }

    @Test
    void whatWeighsMoreThanItDidCountsAgain() {
        Baseline baseline = recorded(judgement("a", rain(3, "it rains").as(Severity.WARNING)));

        assertThat(judgement("a", rain(3, "it rains").as(Severity.NOTE))
                        .accepting(baseline)
                        .findings())
                .isEmpty();
        assertThat(judgement("a", rain(3, "it rains")).accepting(baseline).findings())
                .hasSize(1);
    }

    @Test
    void whatCannotBeJudgedIsNoDebt() {
        Finding doubt = Finding.unknown(Origin.of("sky.txt", 3), "rain", "it is dark");
        Baseline baseline = recorded(judgement("a", doubt));

        assertThat(baseline.entries()).isEmpty();
        assertThat(judgement("a", doubt)
                        .accepting(recorded(judgement("a", rain(3, "it is dark"))))
                        .findings())
                .containsExactly(doubt);
    }

    @Test
    void notesAreNotRecordedForTheyWeighMoreAtALaterStage() {
        assertThat(recorded(judgement("a", rain(3, "it rains").as(Severity.NOTE)))
                        .entries())
                .isEmpty();
    }

    @Test
    void ofTwoAlikeTheMendedOneIsForgotten() {
        Baseline baseline = recorded(judgement("a", rain(3, "it rains"), rain(9, "it rains")));
        Report now = report(judgement("a", rain(9, "it rains")).accepting(baseline));

        assertThat(BaselineUpdate.pruning(baseline, now, Optional.empty())
                        .after()
                        .entries())
                .hasSize(1);
        assertThat(baseline.unusedBy(now.judgements())).hasSize(1);
    }

    @Test
    void twentyFiveThousandFindingsOfOneKeyAreMatchedAtOnce() {
        Finding[] many = IntStream.range(0, 25_000)
                .mapToObj(i -> Finding.of(Origin.of("sky.txt", i + 1), "rain" + i % 5_000, "drop " + i))
                .toArray(Finding[]::new);
        Baseline baseline = recorded(judgement("a", many));

        assertThat(judgement("a", many).accepting(baseline).findings()).isEmpty();
        assertThat(report(judgement("a", many)).told().map(Report.Told::fingerprint))
                .hasSize(25_000)
                .doesNotHaveDuplicates();
    }

    private static Finding rain(int line, String message) {
        return Finding.of(Origin.of("sky.txt", line), "rain", message);
    }

    private static Judgement judgement(String module, Finding... findings) {
        return new Judgement(RULE, module, Severity.ERROR, Outcome.FAILED, "", List.of(findings), List.of());
    }

    private static Report report(Judgement... judgements) {
        return new Report(Stage.BUILD, Optional.empty(), List.of(judgements), Gate.DEFAULT);
    }

    private static Baseline recorded(Judgement... judgements) {
        Baseline recorded = BaselineUpdate.recording(Baseline.NONE, report(judgements), Optional.empty(), "old", DAY)
                .after();
        return new Baseline(new ArrayList<>(recorded.entries()), Ratchet.NONE);
    }
}
