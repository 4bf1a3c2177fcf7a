package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.UploadedPom;
import java.util.List;
import java.util.stream.Stream;

/** Maven 3 uploads a POM as it is written, and whoever uses the module has none of the properties that its version is made of. */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.resolved",
        title = "The POM that is uploaded says its version itself",
        fix =
                "let flatten-maven-plugin resolve it (flattenMode resolveCiFriendliesOnly, updatePomFile true), or upload with Maven 4",
        stage = Stage.DEPLOY,
        needs = UploadedPom.class,
        since = "0.1.0")
public final class Resolved implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        UploadedPom pom = facts.get(UploadedPom.class);
        List<String> left = pom.references();
        return left.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        pom.at(),
                        "version",
                        "the POM would be uploaded with \"" + String.join("\", \"", left)
                                + "\" in it, which nobody who uses the module can resolve"));
    }
}
