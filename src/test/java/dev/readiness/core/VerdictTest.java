package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Verdict.Blocker;
import dev.readiness.facts.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerdictTest {

    private static final String AGAIN = "judge again: mvn verify -Dreadiness.stage=deploy";
    private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");
    private static final Judged JUDGED =
            new Judged("1", "r", "p", Optional.of("abc"), List.of("."), List.of(), new TreeMap<>());
    private static final Blocker DEBUG = new Blocker("config.debug-off", Origin.of("a.yml", 12), "\"debug\" is on");
    private static final Blocker OTHER = new Blocker("config.other", Origin.of("b.yml"), "it is so");

    @Test
    void opensTheGateForWhatWasJudged() {
        assertThat(ready().objections(JUDGED, NOON, Optional.empty())).isEmpty();
        assertThat(ready().word()).isEqualTo("READY");
    }

    @Test
    void saysWhatClosedIt() {
        assertThat(notReady(DEBUG).objections(JUDGED, NOON, Optional.empty()))
                .containsExactly(new Objection(
                        "the verdict is NOT READY: config.debug-off a.yml:12", "mend the findings, then " + AGAIN));
        assertThat(notReady(DEBUG, OTHER).objections(JUDGED, NOON, Optional.empty()))
                .extracting(Objection::what)
                .containsExactly("the verdict is NOT READY: config.debug-off a.yml:12 and others");
        assertThat(notReady().objections(JUDGED, NOON, Optional.empty()))
                .extracting(Objection::what)
                .containsExactly("the verdict is NOT READY");
        assertThat(notReady().word()).isEqualTo("NOT READY");
    }

    @ParameterizedTest
    @CsvSource({"BUILD, build", "RELEASE, release"})
    void isAskedForDeploying(Stage stage, String word) {
        Verdict verdict = new Verdict(true, stage, Optional.empty(), Optional.empty(), JUDGED, NOON, List.of());
        assertThat(verdict.objections(JUDGED, NOON, Optional.empty()))
                .containsExactly(new Objection("the verdict is for stage " + word + ", not deploy", AGAIN));
    }

    @Test
    void isAskedForTheWhole() {
        Verdict module = new Verdict(true, Stage.DEPLOY, Optional.of("api"), Optional.empty(), JUDGED, NOON, List.of());
        assertThat(module.objections(JUDGED, NOON, Optional.empty()))
                .containsExactly(new Objection("the verdict is that of one module, api", AGAIN));
        Verdict partial = new Verdict(
                true, Stage.DEPLOY, Optional.empty(), Optional.of("only 1 of 2 modules"), JUDGED, NOON, List.of());
        assertThat(partial.objections(JUDGED, NOON, Optional.empty()))
                .containsExactly(new Objection("the verdict is not of the whole: only 1 of 2 modules", AGAIN));
    }

    @Test
    void hasToNameACommit() {
        Judged nothing = new Judged("1", "r", "p", Optional.empty(), List.of("."), List.of(), new TreeMap<>());
        Verdict verdict = new Verdict(true, Stage.DEPLOY, Optional.empty(), Optional.empty(), nothing, NOON, List.of());
        assertThat(verdict.objections(nothing, NOON, Optional.empty()))
                .containsExactly(new Objection(
                        "the verdict names no commit, so nothing ties it to this checkout",
                        "check and deploy in one build, or work in a git repository"));
    }

    @Test
    void isStaleForAnotherCheckout() {
        Judged now = new Judged("2", "r", "q", Optional.of("abc"), List.of("."), List.of(), new TreeMap<>());
        assertThat(ready().objections(now, NOON, Optional.empty()))
                .containsExactly(
                        new Objection("the verdict is stale: version 1 of the plugin judged, and this is 2", AGAIN),
                        new Objection("the verdict is stale: the policy has changed since", AGAIN));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01T12:00:00Z, true", "2026-07-01T12:00:00.001Z, false", "2026-06-30T12:00:00Z, true"})
    void agesOut(Instant today, boolean open) {
        List<Objection> objections = ready().objections(JUDGED, today, Optional.of(Duration.ofDays(1)));
        if (open) {
            assertThat(objections).isEmpty();
        } else {
            assertThat(objections)
                    .containsExactly(
                            new Objection("the verdict is of 2026-06-30T12:00:00Z, and gate.maxAge allows 1d", AGAIN));
        }
    }

    @Test
    void isNotOfTheFuture() {
        assertThat(ready().objections(JUDGED, NOON.minusMillis(1), Optional.of(Duration.ofDays(1))))
                .containsExactly(new Objection(
                        "the verdict is of the future, 2026-06-30T12:00:00Z", "set this machine's clock"));
    }

    @Test
    void takesTheBlockingFindingsOfAReport() {
        Finding finding = Finding.of(Origin.of("a.yml", 12), "debug", "\"debug\" is on");
        RuleInfo rule = Rules.Dry.class.getAnnotation(RuleInfo.class);
        Judgement judgement = new Judgement(
                rule,
                ".",
                Severity.ERROR,
                Outcome.FAILED,
                "",
                List.of(finding.as(Severity.ERROR), finding.as(Severity.NOTE)),
                List.of());
        Report report = new Report(Stage.DEPLOY, Optional.of("half"), List.of(judgement), Gate.DEFAULT);
        assertThat(Verdict.of(report, Optional.of("api"), JUDGED, NOON))
                .isEqualTo(new Verdict(
                        false,
                        Stage.DEPLOY,
                        Optional.of("api"),
                        Optional.of("half"),
                        JUDGED,
                        NOON,
                        List.of(new Blocker("weather.dry", Origin.of("a.yml", 12), "\"debug\" is on"))));
        Report open = new Report(Stage.BUILD, Optional.empty(), List.of(), Gate.DEFAULT);
        assertThat(Verdict.of(open, Optional.empty(), JUDGED, NOON).ready()).isTrue();
    }

    @Test
    void cannotBeChanged() {
        List<Blocker> blocking = new ArrayList<>(List.of(DEBUG));
        Verdict verdict = new Verdict(false, Stage.DEPLOY, Optional.empty(), Optional.empty(), JUDGED, NOON, blocking);
        blocking.clear();
        assertThat(verdict.blocking()).containsExactly(DEBUG);
        assertThatThrownBy(verdict.blocking()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Verdict ready() {
        return new Verdict(true, Stage.DEPLOY, Optional.empty(), Optional.empty(), JUDGED, NOON, List.of());
    }

    private static Verdict notReady(Blocker... blocking) {
        return new Verdict(false, Stage.DEPLOY, Optional.empty(), Optional.empty(), JUDGED, NOON, List.of(blocking));
    }
}
