package dev.readiness.rules.config;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.rules.Given;
import java.util.List;

/** Configuration facts with one problem at line 3. */
final class Problems {

    private Problems() {}

    static Facts of(ConfigProblem.Kind kind, String key, String message) {
        return of(kind, key, message, true);
    }

    static Facts of(ConfigProblem.Kind kind, String key, String message, boolean built) {
        ConfigProblem problem = new ConfigProblem(kind, Origin.of(Given.FILE, 3), key, message);
        ConfigSet set = Given.set(ConfigSet.Kind.SPRING, "prod", List.of(), List.of(problem), List.of());
        return Given.policy()
                .with(ConfigFacts.class, new ConfigFacts(List.of(set), built))
                .build();
    }
}
