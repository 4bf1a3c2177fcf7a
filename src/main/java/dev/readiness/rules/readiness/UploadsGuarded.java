package dev.readiness.rules.readiness;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.GuardFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** A guard that is configured and not at work is an open gate that looks closed. */
@AutoService(Rule.class)
@RuleInfo(
        id = "readiness.uploads-guarded",
        title = "Whoever is to hold uploads back is at work",
        fix =
                "set <extensions>true</extensions> on the plugin in <build><plugins> of the POM that Maven is started with",
        needs = GuardFacts.class,
        since = "0.1.0")
public final class UploadsGuarded implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        GuardFacts guard = facts.get(GuardFacts.class);
        return guard.extension() || guard.gateBound()
                ? Optional.empty()
                : Optional.of("the POM asks neither for the guard nor for the goal gate");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        GuardFacts guard = facts.get(GuardFacts.class);
        if (guard.alive()) {
            return guard.extension() && !guard.unguarded().isEmpty()
                    ? Stream.of(Finding.of(
                            guard.at(),
                            "modules",
                            "nothing holds the uploads of these modules back: \""
                                    + String.join("\", \"", guard.unguarded()) + "\""))
                    : Stream.empty();
        }
        return Stream.of(Finding.of(
                guard.at(),
                guard.extension() ? "extensions" : "gate",
                guard.extension()
                        ? "the plugin is an extension and this Maven does not run it, so nothing holds an upload back"
                        : "the goal gate is bound without the plugin's extension, so Maven runs it after the upload"));
    }
}
