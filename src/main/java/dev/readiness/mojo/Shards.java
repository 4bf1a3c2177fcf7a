package dev.readiness.mojo;

import dev.readiness.core.shard.Joined;
import dev.readiness.core.shard.Part;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.Optional;

/** Words and facts of a reactor that is built in parts. */
final class Shards {

    /** Beside the report. */
    static final String FILE = "shard.json";

    /** Why a shard does not speak for the whole. */
    static final String PARTIAL = "this build is a shard, and readiness:merge judges the whole";

    private Shards() {}

    /** What is known of a module here and where it was built. */
    static Facts facts(Facts here, Part there) {
        return here.part()
                .with(ModuleFacts.class, here.get(ModuleFacts.class).covering(there.mainSources()))
                .lazily(CoverageFacts.class, there::coverage)
                .build();
    }

    /** Why shards do not speak for the whole; empty when they do. */
    static Optional<String> gap(Joined joined) {
        return joined.missing().isEmpty()
                ? Optional.empty()
                : Optional.of("no shard has judged " + String.join(", ", joined.missing()));
    }
}
