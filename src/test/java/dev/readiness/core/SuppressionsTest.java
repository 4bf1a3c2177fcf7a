package dev.readiness.core;

import static dev.readiness.core.Rules.weather;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.mark.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuppressionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final RuleSet RULES = RuleSet.of(List.of(new Rules.Dry(), new Rules.Calm()));
    private static final Finding RAIN = Finding.of(Origin.of("sky.yml", 7), "rain", "it rains");

    /** A file with these marks. */
    private record Sky(List<Mark> all) implements Marks {
        @Override
        public List<Mark> in(String path) {
            return all.stream().filter(mark -> mark.at().path().equals(path)).toList();
        }
    }

    @ParameterizedTest(name = "{0} for line {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            weather.dry -- it must until=2026-06-30  | 7 | WAIVED
            weather.dry it must until=2026-06-30     | 7 | WAIVED
            weather.dry: it must until=2026-06-30    | 7 | WAIVED
            weather.dry until=2026-06-30 -- it must  | 7 | WAIVED
            weather.dry -- it must until=2026-06-30  | 0 | WAIVED
            weather.dry -- it must until=2026-06-29  | 7 | FAILED
            weather.dry -- it must until=2026-06-30  | 8 | FAILED
            weather.calm -- it must until=2026-06-30 | 7 | FAILED
            weather.dry -- it must                   | 7 | FAILED
            weather.dry -- until=2026-06-30          | 7 | FAILED
            """)
    void acceptWhatStandsInTheirLine(String text, int line, Outcome outcome) {
        Judgement judgement = judge(RAIN, new Mark(Origin.of("sky.yml", 6), text, line));
        assertThat(judgement.outcome()).isEqualTo(outcome);
        assertThat(judgement.waived())
                .extracting(one -> one.by().source().word() + " " + one.by().at() + " "
                        + one.by().lastDay().orElseThrow())
                .isEqualTo(outcome == Outcome.WAIVED ? List.of("file sky.yml:6 2026-06-30") : List.of());
    }

    @Test
    void acceptNothingInAnotherFileAndNoSecretByAWholeFile() {
        Mark file = new Mark(Origin.of("sky.yml", 1), "weather.dry -- r until=2027-01-31", 0);
        Mark line = new Mark(Origin.of("sky.yml", 7), "weather.dry -- r until=2027-01-31", 7);
        Finding elsewhere = Finding.of(Origin.of("sea.yml", 7), "", "it rains");
        assertThat(judge(elsewhere, file, line).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(judge(RAIN.marked("mark"), file).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(judge(RAIN.marked("mark"), line).outcome()).isEqualTo(Outcome.WAIVED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weather.dri -- r until=2027-01-31  | 2  | 3 | names no rule: 'weather.dri', did you mean 'weather.dry'
            xyz -- r until=2027-01-31          | 2  | 3 | names no rule: 'xyz'
            weather.dry until=2027-01-31       | 2  | 3 | has no reason
            weather.dry -- r                   | 2  | 3 | has no day 'until=2027-01-31' to which it holds
            weather.dry -- r until=tomorrow    | 2  | 3 | has an 'until' that is no day of the form 2027-01-31
            weather.dry                        | 2  | 3 | has no reason and has no day 'until=2027-01-31' to which it holds
            weather.dry -- r until=2027-01-31  | 11 | 0 | is for the whole file and stands below its first 10 lines
            weather.calm -- r until=2027-01-31 | 2  | 3 | does not count: parent.yml:3 locks the rule against it
            """)
    void sayWhatIsWrongWithThem(String text, int at, int line, String flaw) {
        Suppressions suppressions = suppressions(new Mark(Origin.of("sky.yml", at), text, line));
        assertThat(suppressions.all()).isEmpty();
        assertThat(suppressions.flaws())
                .extracting(one -> one.at() + " " + one.message())
                .containsExactly("sky.yml:" + at + " the comment readiness:ignore " + flaw);
    }

    @Test
    void areExpiredUnusedOrFlawedInTheReport() {
        Engine engine = engine(
                new Mark(Origin.of("sky.yml", 1), "weather.dry -- r until=2026-06-29", 2),
                new Mark(Origin.of("sky.yml", 3), "weather.dry -- r until=2026-06-30", 4),
                new Mark(Origin.of("sky.yml", 5), "weather.dry", 6),
                new Mark(Origin.of("sky.yml", 6), "weather.dry -- r until=2026-06-30", 7));
        List<Judgement> judgements = engine.judge(Scope.MODULE, "m", weather(RAIN));
        assertThat(heard(engine, judgements, Optional.empty()))
                .containsExactly("expired sky.yml:1", "flaw sky.yml:5", "unused sky.yml:3");
        assertThat(heard(engine, judgements, Optional.of("-pl")))
                .containsExactly("expired sky.yml:1", "flaw sky.yml:5");
    }

    private static List<String> heard(Engine engine, List<Judgement> judgements, Optional<String> partial) {
        return Run.conclude(engine, judgements, Facts.builder().build(), partial).judgements().stream()
                .filter(one -> one.rule().scope() == Scope.RUN)
                .flatMap(one -> one.findings().stream())
                .map(Finding::message)
                .toList();
    }

    private static Judgement judge(Finding finding, Mark... marks) {
        return engine(marks).judge(Scope.MODULE, "m", weather(finding)).stream()
                .filter(one -> one.rule().id().equals("weather.dry"))
                .findFirst()
                .orElseThrow();
    }

    private static Engine engine(Mark... marks) {
        RuleSet rules = RuleSet.of(List.of(new Rules.Dry(), new Hearsay()));
        Suppressions suppressions = new Suppressions(rules, Locks.NONE, new Sky(List.of(marks)));
        return new Engine(rules, Policy.DEFAULT, Baseline.NONE, Stage.BUILD, false, TODAY, suppressions);
    }

    private static Suppressions suppressions(Mark... marks) {
        Lock lock = new Lock(Severity.ERROR, Origin.of("parent.yml", 3), false);
        return new Suppressions(RULES, new Locks(Map.of(), Map.of("weather.calm", lock)), new Sky(List.of(marks)));
    }
}
