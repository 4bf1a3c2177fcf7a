package dev.readiness.core.shard;

import dev.readiness.core.Judgement;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.CoverageFacts;
import java.util.List;

/**
 * What a shard found on one module.
 *
 * @param module its path
 * @param mainSources whether it has main classes, generated ones included
 * @param coverage totals without lines
 * @param results how every rule of scope MODULE ended, by rule
 */
public record Part(String module, boolean mainSources, Evidence<CoverageFacts> coverage, List<Ended> results) {

    public Part {
        results = List.copyOf(results);
    }

    public static Part of(
            String module, boolean mainSources, Evidence<CoverageFacts> coverage, List<Judgement> judgements) {
        return new Part(
                module,
                mainSources,
                coverage instanceof Evidence.Known<CoverageFacts> known
                        ? Evidence.known(known.fact().totals())
                        : coverage,
                judgements.stream().sorted(Judgement.ORDER).map(Ended::of).toList());
    }

    /** The fewer the worse; what could not be read is worst, for it closes the gate. */
    long covered() {
        if (coverage instanceof Evidence.Known<CoverageFacts> known) {
            return known.fact().counters().get(Counter.Type.INSTRUCTION).covered();
        }
        return coverage instanceof Evidence.Unknown<CoverageFacts> ? -2 : -1;
    }
}
