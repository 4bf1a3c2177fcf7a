package dev.readiness.gather.config;

import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts.DeprecatedKey;
import java.util.List;

/** What evaluation gave; the part that is worth keeping, redacted. */
record ModuleConfig(ConfigFacts facts, List<DeprecatedKey> deprecated) {

    ModuleConfig {
        deprecated = List.copyOf(deprecated);
    }
}
