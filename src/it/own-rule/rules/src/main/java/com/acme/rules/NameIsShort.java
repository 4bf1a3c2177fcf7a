package com.acme.rules;

import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.stream.Stream;

/** Names of modules fit on a label. */
@RuleInfo(
        id = "acme.name-is-short",
        title = "The module's name fits on a label",
        fix = "choose a name of at most five letters",
        needs = ModuleFacts.class,
        since = "1.0.0")
public final class NameIsShort implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts module = facts.get(ModuleFacts.class);
        return Stream.of(module)
                .filter(one -> one.artifactId().length() > 5)
                .map(one -> Finding.of(
                        one.origin(), one.artifactId(), "the name \"" + one.artifactId() + "\" has more than five letters"));
    }
}
