package dev.readiness.core;

import static dev.readiness.core.Rules.SKY;
import static dev.readiness.core.Rules.weather;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EngineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Finding RAIN = Finding.of(SKY, "rain", "it rains");

    @Test
    void passesWhatNothingSpeaksAgainst() {
        Judgement judgement = judge(new Rules.Dry(), Policy.DEFAULT, Stage.BUILD, weather());
        assertThat(judgement.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(judgement.severity()).isEqualTo(Severity.ERROR);
        assertThat(judgement.module()).isEqualTo("m");
    }

    @Test
    void failsWithSortedDistinctFindings() {
        Finding earlier = Finding.of(Origin.of("a.yml"), "", "fog");
        Judgement judgement = judge(new Rules.Dry(), Policy.DEFAULT, Stage.BUILD, weather(RAIN, earlier, RAIN));
        assertThat(judgement.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(judgement.findings()).containsExactly(earlier.as(Severity.ERROR), RAIN.as(Severity.ERROR));
    }

    @Test
    void findingIsOneLineOfBoundedLength() {
        assertThat(Finding.of(SKY, "k\ney", "a\r\n\u001B[31mb").message()).isEqualTo("a   [31mb");
        assertThat(Finding.of(SKY, "k\ney", "").key()).isEqualTo("k ey");
        assertThat(Finding.of(SKY, "", "x".repeat(400)).message()).hasSize(400);
        assertThat(Finding.of(SKY, "", "x".repeat(401)).message()).hasSize(403).endsWith("x...");
    }

    @Test
    void doesNotKnowWhatAFactDoesNotSay() {
        Facts facts = weather(Evidence.unknown(SKY, "the window is shut"));
        Judgement judgement = judge(new Rules.Dry(), Policy.DEFAULT, Stage.BUILD, facts);
        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.findings()).containsExactly(Finding.unknown(SKY, "", "the window is shut"));
        assertThat(judgement.severityOf(judgement.findings().get(0))).isEqualTo(Severity.ERROR);
    }

    @Test
    void doesNotConcernWhatIsNotThere() {
        Judgement judgement =
                judge(new Rules.Dry(), Policy.DEFAULT, Stage.BUILD, weather(Evidence.absent("there is no sky")));
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judgement.reason()).isEqualTo("there is no sky");
    }

    @Test
    void letsARuleSayThatItDoesNotApply() {
        Engine engine = engine(new Rules.Still(), Policy.DEFAULT, Stage.BUILD);
        assertThat(engine.judge(Scope.REACTOR, ".", weather()))
                .extracting(Judgement::outcome, Judgement::reason)
                .containsExactly(tuple(Outcome.NOT_APPLICABLE, "there is no sea"));
        assertThat(engine.judge(Scope.MODULE, ".", weather())).isEmpty();
    }

    @Test
    void takesABrokenRuleForAnUnknownErrorAndDropsItsMessage() {
        Judgement judgement = judge(new Rules.Broken(), Policy.DEFAULT, Stage.BUILD, weather());
        assertThat(judgement.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judgement.severity()).isEqualTo(Severity.ERROR);
        assertThat(judgement.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .startsWith("the rule broke with IllegalArgumentException at Rules.java:")
                    .endsWith("; this is a defect of the rule, not of the project")
                    .doesNotContain("hunter2");
            assertThat(finding.severity()).contains(Severity.ERROR);
            assertThat(finding.at()).isEqualTo(Origin.of("m"));
        });
    }

    @ParameterizedTest(name = "own {0}, policy {1}: {2}")
    @CsvSource({
        "'',      '',      ERROR", "WARNING, '',      WARNING", "'',      WARNING, WARNING",
        "ERROR,   NOTE,    NOTE", "NOTE,    WARNING, NOTE", "'',      ERROR,   ERROR"
    })
    void weighsAFindingByPolicyAndByItself(String own, String policy, Severity effective) {
        Finding finding = own.isEmpty() ? RAIN : RAIN.as(Severity.valueOf(own));
        Judgement judgement = judge(new Rules.Dry(), level("weather.dry", policy), Stage.BUILD, weather(finding));
        assertThat(judgement.findings()).containsExactly(RAIN.as(effective));
    }

    @ParameterizedTest
    @CsvSource({"BUILD, NOTE", "RELEASE, WARNING", "DEPLOY, WARNING"})
    void noteBeforeItsStage(Stage stage, Severity effective) {
        Judgement judgement = judge(new Rules.Calm(), Policy.DEFAULT, stage, weather(RAIN));
        assertThat(judgement.findings()).containsExactly(RAIN.as(effective));
        assertThat(judgement.severity()).isEqualTo(effective);
    }

    @ParameterizedTest
    @CsvSource({"RELEASE, WARNING", "DEPLOY, NOTE"})
    void deployingASnapshotIsNoRelease(Stage stage, Severity effective) {
        Engine engine = new Engine(
                RuleSet.of(List.of(new Rules.Calm(), new Rules.Dry())),
                Policy.DEFAULT,
                Baseline.NONE,
                stage,
                true,
                TODAY);
        assertThat(engine.judge(Scope.MODULE, ".", weather(RAIN)))
                .extracting(Judgement::severity)
                .containsExactly(effective, Severity.ERROR);
    }

    @Test
    void heavierFindingsAreNotesTooBeforeTheStage() {
        Judgement judgement = judge(new Rules.Calm(), Policy.DEFAULT, Stage.BUILD, weather(RAIN.as(Severity.ERROR)));
        assertThat(judgement.findings()).containsExactly(RAIN.as(Severity.NOTE));
    }

    @Test
    void isSwitchedOffByThePolicy() {
        Judgement judgement = judge(new Rules.Dry(), level("weather.dry", "off"), Stage.BUILD, weather(RAIN));
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judgement.reason()).isEqualTo("the policy switches it off");
    }

    @Test
    void subjectCountsAfterTheIdItself() {
        Policy policy = levels(
                Map.of("weather.*", Policy.Level.OFF, "weather.dry", new Policy.Level(Optional.of(Severity.NOTE))));
        assertThat(judge(new Rules.Dry(), policy, Stage.BUILD, weather(RAIN)).findings())
                .containsExactly(RAIN.as(Severity.NOTE));
        assertThat(judge(new Rules.Calm(), policy, Stage.BUILD, weather(RAIN)).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} {1} {2} until {3}: {4}")
    @CsvSource({
        "weather.dry,  sky.yml, '',   2026-06-30, WAIVED",
        "weather.dry,  sky.yml, rain, 2026-07-01, WAIVED",
        "weather.dry,  sky.yml, '',   2026-06-29, FAILED",
        "weather.dry,  sky.yml, snow, 2026-07-01, FAILED",
        "weather.dry,  sea.yml, '',   2026-07-01, FAILED",
        "weather.calm, sky.yml, '',   2026-07-01, FAILED",
    })
    void waives(String rule, String path, String key, LocalDate until, Outcome outcome) {
        Waiver waiver = new Waiver(
                rule,
                path,
                Optional.of(key).filter(text -> !text.isEmpty()),
                "why",
                until,
                Origin.of("readiness.yml", 2));
        Judgement judgement = judge(new Rules.Dry(), waivers(waiver), Stage.BUILD, weather(RAIN));
        assertThat(judgement.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.WAIVED) {
            assertThat(judgement.findings()).isEmpty();
            assertThat(judgement.waived()).containsExactly(new Judgement.Waived(RAIN.as(Severity.ERROR), waiver));
        }
    }

    @Test
    void violationOutweighsDoubt() {
        Finding doubt = Finding.unknown(SKY, "", "who knows");
        assertThat(judge(new Rules.Dry(), Policy.DEFAULT, Stage.BUILD, weather(RAIN, doubt))
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(judge(new Rules.Dry(), Policy.DEFAULT, Stage.BUILD, weather(doubt))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    private static Judgement judge(Rule rule, Policy policy, Stage stage, Facts facts) {
        return engine(rule, policy, stage).judge(Scope.MODULE, "m", facts).get(0);
    }

    private static Engine engine(Rule rule, Policy policy, Stage stage) {
        return new Engine(RuleSet.of(List.of(rule)), policy, Baseline.NONE, stage, false, TODAY);
    }

    private static Policy level(String rule, String word) {
        return switch (word) {
            case "" -> Policy.DEFAULT;
            case "off" -> levels(Map.of(rule, Policy.Level.OFF));
            default -> levels(Map.of(rule, new Policy.Level(Optional.of(Severity.valueOf(word)))));
        };
    }

    private static Policy levels(Map<String, Policy.Level> levels) {
        Policy base = Policy.DEFAULT;
        return new Policy(
                base.production(),
                base.secrets(),
                base.coverage(),
                base.tests(),
                base.release(),
                base.documents(),
                base.evidence(),
                levels,
                List.of(),
                List.of(),
                base.gate(),
                base.admission(),
                Locks.NONE,
                List.of());
    }

    static Policy waivers(Waiver... waivers) {
        Policy base = Policy.DEFAULT;
        return new Policy(
                base.production(),
                base.secrets(),
                base.coverage(),
                base.tests(),
                base.release(),
                base.documents(),
                base.evidence(),
                Map.of(),
                List.of(waivers),
                List.of(Finding.of(Origin.of("readiness.yml", 9), "x", "flaw")),
                base.gate(),
                base.admission(),
                Locks.NONE,
                List.of());
    }
}
