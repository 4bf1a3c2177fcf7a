package dev.readiness.core;

import static dev.readiness.core.Rules.SKY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportTest {

    private static final RuleInfo DRY = info(new Rules.Dry());
    private static final RuleInfo CALM = info(new Rules.Calm());
    private static final RuleInfo STILL = info(new Rules.Still());
    private static final Finding RAIN = Finding.of(SKY, "", "rain");
    private static final Finding DOUBT = Finding.unknown(SKY, "", "fog");
    private static final Finding HAZE = Finding.unknown(SKY, "", "haze");

    @Test
    void sortsByRuleThenModule() {
        Report report = report(Gate.DEFAULT, passed(DRY, "b"), passed(CALM, "z"), passed(DRY, "a"));
        assertThat(report.judgements())
                .extracting(one -> one.rule().id() + " " + one.module())
                .containsExactly("weather.calm z", "weather.dry a", "weather.dry b");
    }

    @ParameterizedTest(name = "a {0} {1} under failOn {2}, unknown closes {3}: closed {4}")
    @CsvSource({
        "ERROR,   VIOLATION, ERROR,   true,  true",
        "ERROR,   UNKNOWN,   ERROR,   true,  true",
        "ERROR,   UNKNOWN,   ERROR,   false, false",
        "WARNING, VIOLATION, ERROR,   true,  false",
        "WARNING, UNKNOWN,   ERROR,   true,  false",
        "WARNING, VIOLATION, WARNING, true,  true",
        "NOTE,    VIOLATION, WARNING, true,  false",
        "NOTE,    VIOLATION, NOTE,    true,  true",
    })
    void closes(Severity severity, Finding.Kind kind, Severity failOn, boolean unknownCloses, boolean closed) {
        Finding finding = new Finding(SKY, "", "x", Optional.of(severity), kind, "");
        Report report = report(new Gate(failOn, unknownCloses, Optional.empty()), failed(DRY, ".", finding));
        assertThat(report.isReady()).isEqualTo(!closed);
        assertThat(report.blocking()).hasSize(closed ? 1 : 0);
    }

    @Test
    void counts() {
        Waiver waiver = new Waiver("weather.dry", "**", Optional.of("k"), "why", LocalDate.MAX, SKY);
        Report report = report(
                Gate.DEFAULT,
                failed(DRY, "a", RAIN, RAIN.as(Severity.WARNING), DOUBT, DOUBT.as(Severity.NOTE)),
                failed(DRY, "b", RAIN.as(Severity.NOTE), HAZE),
                new Judgement(
                        CALM,
                        ".",
                        Severity.WARNING,
                        Outcome.WAIVED,
                        "",
                        List.of(),
                        List.of(new Judgement.Waived(RAIN, waiver))),
                Judgement.notApplicable(STILL, ".", Severity.ERROR, "no sea"));
        assertThat(report.violations(Severity.ERROR)).isEqualTo(1);
        assertThat(report.violations(Severity.WARNING)).isEqualTo(1);
        assertThat(report.violations(Severity.NOTE)).isEqualTo(1);
        assertThat(report.unknown()).isEqualTo(2);
        assertThat(report.waived()).isEqualTo(1);
        assertThat(report.rules()).isEqualTo(2);
    }

    @Test
    void countsOnceWhatIsAcceptedInSeveralModules() {
        Waiver waiver = new Waiver("weather.dry", "**", Optional.of("k"), "why", LocalDate.MAX, SKY);
        BaselineEntry entry =
                new BaselineEntry("weather.calm", "a", "sky", "k", "", "m", Severity.ERROR, "old", LocalDate.MIN);
        List<Judgement> accepted = Stream.of("a", "b")
                .flatMap(module -> Stream.of(
                        new Judgement(
                                DRY,
                                module,
                                Severity.ERROR,
                                Outcome.WAIVED,
                                "",
                                List.of(),
                                List.of(new Judgement.Waived(RAIN, waiver))),
                        new Judgement(
                                CALM,
                                module,
                                Severity.ERROR,
                                Outcome.WAIVED,
                                "",
                                List.of(),
                                List.of(new Judgement.Waived(RAIN, entry)))))
                .toList();
        Report report = report(Gate.DEFAULT, accepted.toArray(Judgement[]::new));

        assertThat(report.waived()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
    }

    @Test
    void countsOnceWhatSeveralModulesFind() {
        assertThat(report(Gate.DEFAULT, failed(DRY, "a", RAIN), failed(DRY, "b", RAIN))
                        .violations(Severity.ERROR))
                .isEqualTo(1);
        assertThat(failed(DRY, "a", RAIN, DOUBT).keeping(DOUBT::equals).findings())
                .containsExactly(DOUBT);
    }

    @Test
    void scoresTheWorstEndOfARule() {
        assertThat(Score.of(List.of())).isEqualTo(new Score(0, 0, 0));
        assertThat(Score.of(List.of(passed(DRY, "a"), passed(DRY, "b")))).isEqualTo(new Score(10, 10, 10));
        assertThat(Score.of(List.of(passed(DRY, "a"), failed(DRY, "b", RAIN)))).isEqualTo(new Score(0, 10, 10));
        assertThat(Score.of(List.of(failed(CALM, "a", RAIN.as(Severity.WARNING)), passed(DRY, "a"))))
                .isEqualTo(new Score(10, 13, 13));
        assertThat(Score.of(List.of(failed(DRY, "b", RAIN.as(Severity.WARNING)))))
                .isEqualTo(new Score(7, 10, 10));
        assertThat(Score.of(List.of(failed(CALM, "b", RAIN.as(Severity.ERROR)))))
                .isEqualTo(new Score(0, 10, 10));
        assertThat(Score.of(List.of(failed(DRY, "b", DOUBT)))).isEqualTo(new Score(0, 0, 10));
        assertThat(Score.of(List.of(failed(DRY, "b", DOUBT, RAIN.as(Severity.NOTE)))))
                .isEqualTo(new Score(9, 10, 10));
        assertThat(Score.of(List.of(passed(DRY, "a"), Judgement.notApplicable(STILL, ".", Severity.ERROR, "x"))))
                .isEqualTo(new Score(10, 10, 10));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,100,100", "2,3,4,66,75", "0,0,10,100,0", "10,10,10,100,100", "999,1000,1000,99,100"})
    void roundsDown(int earned, int judged, int applicable, int value, int evidence) {
        Score score = new Score(earned, judged, applicable);
        assertThat(score.value()).isEqualTo(value);
        assertThat(score.evidence()).isEqualTo(evidence);
    }

    @Test
    void scoresEachSubjectThatApplies() {
        Report report =
                report(Gate.DEFAULT, passed(DRY, "."), Judgement.notApplicable(STILL, ".", Severity.ERROR, "no sea"));
        assertThat(report.scores()).isEqualTo(Map.of("weather", new Score(10, 10, 10)));
        assertThat(report.score()).isEqualTo(new Score(10, 10, 10));
    }

    @Test
    void concludesWithExpiredUnusedAndFlawedWaivers() {
        LocalDate today = LocalDate.of(2026, 6, 30);
        Waiver expired = new Waiver("a.b", "x", Optional.empty(), "why", today.minusDays(1), Origin.of("r.yml", 1));
        Waiver unused = new Waiver("a.b", "y", Optional.empty(), "why", today, Origin.of("r.yml", 2));
        Waiver used = new Waiver("weather.dry", "sky.yml", Optional.empty(), "why", today, Origin.of("r.yml", 3));
        Policy policy = EngineTest.waivers(expired, unused, used);
        RuleSet rules = RuleSet.of(List.of(new Rules.Dry(), new SeesRun()));
        Engine engine = new Engine(rules, policy, Baseline.NONE, Stage.BUILD, false, today);
        List<Judgement> judged = engine.judge(Scope.MODULE, ".", Rules.weather(RAIN));

        assertThat(runFindings(Run.conclude(engine, judged, Facts.builder().build(), Optional.empty())))
                .containsExactly("expired [1], unused [2], flaws 1, score 100");
        assertThat(runFindings(Run.conclude(engine, judged, Facts.builder().build(), Optional.of("-pl"))))
                .containsExactly("expired [1], unused [], flaws 1, score 100");
    }

    private static List<String> runFindings(Report report) {
        return report.open()
                .filter(one -> one.rule().id().equals("run.seen"))
                .map(one -> one.finding().message())
                .toList();
    }

    @RuleInfo(
            id = "run.seen",
            title = "It is seen",
            fix = "look",
            scope = Scope.RUN,
            needs = RunFacts.class,
            since = "0.1.0")
    static final class SeesRun implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            RunFacts run = facts.get(RunFacts.class);
            return Stream.of(Finding.of(
                    SKY,
                    "",
                    "expired " + lines(run.expired()) + ", unused " + lines(run.unused())
                            + ", flaws " + run.flaws().size() + ", score "
                            + run.score().value()));
        }

        private static List<Integer> lines(List<Waiver> waivers) {
            return waivers.stream().map(waiver -> waiver.at().line()).toList();
        }
    }

    private static Report report(Gate gate, Judgement... judgements) {
        return new Report(Stage.BUILD, Optional.empty(), List.of(judgements), gate);
    }

    private static Judgement passed(RuleInfo rule, String module) {
        return new Judgement(rule, module, rule.severity(), Outcome.PASSED, "", List.of(), List.of());
    }

    private static Judgement failed(RuleInfo rule, String module, Finding... findings) {
        return new Judgement(rule, module, rule.severity(), Outcome.FAILED, "", List.of(findings), List.of());
    }

    private static RuleInfo info(Rule rule) {
        return RuleSet.of(List.of(rule)).all().iterator().next().info();
    }
}
