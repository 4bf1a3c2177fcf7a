package dev.readiness.core;

import dev.readiness.facts.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * READY or NOT READY, and what was judged. It binds a decision to a checkout, so that it can be carried to a later job; it is no
 * signature: who can write the file can write another.
 *
 * @param ready whether the gate was open
 * @param stage what was asked
 * @param module path of the module; empty for the reactor as a whole
 * @param partial why it does not speak for the whole reactor; empty when it does
 * @param at when it was given
 * @param blocking the findings that closed the gate
 */
public record Verdict(
        boolean ready,
        Stage stage,
        Optional<String> module,
        Optional<String> partial,
        Judged judged,
        Instant at,
        List<Blocker> blocking) {

    /** How to get another. */
    private static final String AGAIN = "judge again: mvn verify -Dreadiness.stage=deploy";

    /** A finding that closed the gate. */
    public record Blocker(String rule, Origin at, String message) {}

    public Verdict {
        blocking = List.copyOf(blocking);
    }

    public static Verdict of(Report report, Optional<String> module, Judged judged, Instant at) {
        return new Verdict(
                report.isReady(),
                report.stage(),
                module,
                report.partial(),
                judged,
                at,
                report.blocking().stream()
                        .map(one -> new Blocker(
                                one.rule().id(),
                                one.finding().at(),
                                one.finding().message()))
                        .toList());
    }

    public String word() {
        return ready ? "READY" : "NOT READY";
    }

    /** Why this verdict, given in an earlier job, does not open the gate now; empty when it does. */
    public List<Objection> objections(Judged now, Instant today, Optional<Duration> maxAge) {
        List<Objection> objections = new ArrayList<>();
        if (!ready) {
            String first = blocking.stream()
                    .findFirst()
                    .map(one -> ": " + one.rule() + " " + one.at() + (blocking.size() > 1 ? " and others" : ""))
                    .orElse("");
            objections.add(new Objection("the verdict is NOT READY" + first, "mend the findings, then " + AGAIN));
        }
        if (stage != Stage.DEPLOY) {
            objections.add(new Objection("the verdict is for stage " + stage.word() + ", not deploy", AGAIN));
        }
        if (module.isPresent()) {
            objections.add(new Objection("the verdict is that of one module, " + module.get(), AGAIN));
        }
        partial.ifPresent(why -> objections.add(new Objection("the verdict is not of the whole: " + why, AGAIN)));
        if (judged.commit().isEmpty()) {
            objections.add(new Objection(
                    "the verdict names no commit, so nothing ties it to this checkout",
                    "check and deploy in one build, or work in a git repository"));
        }
        judged.differences(now).forEach(what -> objections.add(new Objection("the verdict is stale: " + what, AGAIN)));
        if (at.isAfter(today)) {
            objections.add(new Objection("the verdict is of the future, " + at, "set this machine's clock"));
        }
        maxAge.filter(age -> at.plus(age).isBefore(today))
                .ifPresent(age -> objections.add(new Objection(
                        "the verdict is of " + at + ", and gate.maxAge allows " + Ages.text(age), AGAIN)));
        return objections;
    }
}
