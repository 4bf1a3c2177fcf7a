package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FingerprintsTest {

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
    private static final Finding RAIN = Finding.of(Origin.of("sky.txt", 3), "rain", "it rains");

    @Test
    void neitherLineNorMessageNorSeverityCounts() {
        Finding moved = Finding.of(Origin.of("sky.txt", 90), "rain", "it pours").as(Severity.NOTE);

        assertThat(only(moved)).isEqualTo(only(RAIN)).matches("[0-9a-f]{32}");
    }

    @Test
    void pathKeyAndMarkCount() {
        assertThat(Stream.of(
                                RAIN,
                                Finding.of(Origin.of("sea.txt", 3), "rain", "it rains"),
                                Finding.of(Origin.of("sky.txt", 3), "hail", "it rains"),
                                RAIN.marked("a"),
                                RAIN.marked("b"))
                        .map(FingerprintsTest::only))
                .doesNotHaveDuplicates();
    }

    @Test
    void sameKeyTwiceIsNumberedInTheOrderOfTheFile() {
        Finding later = Finding.of(Origin.of("sky.txt", 9), "rain", "it rains again");
        Fingerprints both = report(RAIN, later).fingerprints();

        assertThat(both.of(RULE, RAIN)).isEqualTo(only(RAIN));
        assertThat(both.of(RULE, later)).isNotEqualTo(only(RAIN));
    }

    @Test
    void whatSeveralModulesFindIsToldOnceAndAcceptedOnesWithTheWordThatAcceptsThem() {
        Waiver waiver =
                new Waiver("weather.dry", "sea.txt", Optional.empty(), "it is the sea", LocalDate.MAX, Origin.of("w"));
        Finding wet = Finding.of(Origin.of("sea.txt"), "", "it is wet");
        Report report = new Report(
                Stage.BUILD,
                Optional.empty(),
                List.of(
                        new Judgement(RULE, "b", Severity.ERROR, Outcome.FAILED, "", List.of(RAIN), List.of()),
                        new Judgement(
                                RULE,
                                "a",
                                Severity.ERROR,
                                Outcome.FAILED,
                                "",
                                List.of(RAIN),
                                List.of(new Judgement.Waived(wet, waiver)))),
                Gate.DEFAULT);

        assertThat(report.told())
                .extracting(Report.Told::module, Report.Told::finding, Report.Told::by)
                .containsExactly(tuple("a", wet, Optional.of(waiver)), tuple("a", RAIN, Optional.empty()));
    }

    private static String only(Finding finding) {
        return report(finding).fingerprints().of(RULE, finding);
    }

    private static Report report(Finding... findings) {
        return new Report(
                Stage.BUILD,
                Optional.empty(),
                List.of(new Judgement(RULE, ".", Severity.ERROR, Outcome.FAILED, "", List.of(findings), List.of())),
                Gate.DEFAULT);
    }
}
