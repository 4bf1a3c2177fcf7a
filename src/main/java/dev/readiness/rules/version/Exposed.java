package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.stream.Stream;

/**
 * What runs can be asked what it is. A goal that always writes the information is taken at its word; git-commit-id writes its
 * file only when told to, so once there is an output, the file has to be in it.
 */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.exposed",
        title = "A running application can tell its version and commit",
        fix = "bind readiness:build-info, or spring-boot:build-info, in the POM of the application",
        severity = Severity.WARNING,
        needs = {ModuleFacts.class, ApplicationFacts.class},
        since = "0.1.0")
public final class Exposed implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts module = facts.get(ModuleFacts.class);
        ApplicationFacts application = facts.get(ApplicationFacts.class);
        if (!application.information().isEmpty() || isWritten(module, application.built())) {
            return Stream.empty();
        }
        String observed = (application.built() ? "the built " : "the ") + application.framework() + " application has "
                + (application.built() ? "" : "and gets ")
                + "neither \"META-INF/build-info.properties\" nor \"git.properties\"";
        return Stream.of(Finding.of(Origin.of(module.origin().path()), module.coordinates(), observed));
    }

    private static boolean isWritten(ModuleFacts module, boolean built) {
        return module.runs("dev.readiness:readiness-maven-plugin", "build-info")
                || module.runs("org.springframework.boot:spring-boot-maven-plugin", "build-info")
                || (!built
                        && (module.runs("io.github.git-commit-id:git-commit-id-maven-plugin", "revision")
                                || module.runs("pl.project13.maven:git-commit-id-plugin", "revision")));
    }
}
