package dev.readiness.core.shard;

import dev.readiness.core.Finding;
import dev.readiness.core.Judged;
import dev.readiness.core.Outcome;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedSource;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Shards to join. */
public final class Shards {

    static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");
    private static final String SHA = "0123456789abcdef".repeat(4);

    public static final Judged JUDGED = new Judged(
            "1.0.0",
            SHA,
            SHA.replace('0', '1'),
            Optional.of("0123456789".repeat(4)),
            List.of("a 1.0.0"),
            List.of("x"),
            new TreeMap<>(Map.of("a.yml", SHA, "none.yml", "", "conf/", SHA)));

    static final Finding FOUND = Finding.of(Origin.of("a.yml", 3), "debug", "it is on");

    private Shards() {}

    /** One with everything that a shard can say. */
    public static Shard full() {
        Evidence<ChangedCoverage> changed = Evidence.known(new ChangedCoverage(
                "v1",
                List.of(
                        new ChangedSource.Measured(
                                "A.java", new TreeMap<>(Map.of(2, new Line(1, 0, 2, 0), 11, new Line(0, 3, 0, 4)))),
                        new ChangedSource.Unmeasured("B.java", new TreeSet<>(List.of(3, 20))),
                        new ChangedSource.Unjudged("C.java", Origin.of("r.xml", 7), "it is \"odd\""))));
        Finding secret = new Finding(
                new Origin("a.yml", 3, 4),
                "api.key",
                "a literal".repeat(60),
                Optional.of(Severity.NOTE),
                Finding.Kind.VIOLATION,
                "m4rk");
        return new Shard(
                Stage.DEPLOY,
                true,
                NOON,
                JUDGED,
                new TreeMap<>(Map.of("skipTests", "true")),
                changed,
                List.of(
                        new Part(
                                "a",
                                true,
                                covered(5),
                                List.of(
                                        ended(
                                                "x.failed",
                                                Outcome.FAILED,
                                                FOUND,
                                                secret,
                                                Finding.unknown(Origin.of("b"), "", "?")),
                                        new Ended(
                                                "x.none",
                                                Severity.WARNING,
                                                Outcome.NOT_APPLICABLE,
                                                "\u00fc\n",
                                                List.of()))),
                        new Part("b", false, Evidence.absent("there is none"), List.of()),
                        new Part("c", true, Evidence.unknown(Origin.of("j.xml", 2), "it is broken"), List.of())));
    }

    static Evidence<CoverageFacts> covered(long covered) {
        Counters counters = new Counters(Map.of(
                Counter.Type.INSTRUCTION,
                new Counter(10 - covered, covered),
                Counter.Type.LINE,
                new Counter(0, covered)));
        return Evidence.known(new CoverageFacts(
                counters, new TreeMap<>(), List.of(), List.of(), List.of(), new TreeMap<>(Map.of("g/x", counters))));
    }

    static Ended ended(String rule, Outcome outcome, Finding... findings) {
        return new Ended(rule, Severity.ERROR, outcome, "", Arrays.asList(findings));
    }

    static Part part(String module, Ended... results) {
        return new Part(module, true, Evidence.absent("no report"), Arrays.asList(results));
    }

    static Named named(String file, Part... parts) {
        return new Named(file, shard(Evidence.absent("not asked"), parts));
    }

    static Shard shard(Evidence<ChangedCoverage> changed, Part... parts) {
        return new Shard(Stage.DEPLOY, false, NOON, JUDGED, new TreeMap<>(), changed, Arrays.asList(parts));
    }
}
