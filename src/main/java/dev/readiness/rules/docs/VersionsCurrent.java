package dev.readiness.rules.docs;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** Versions of the project itself in what a reader copies. While it is a snapshot, the last release is what there is to copy. */
@AutoService(Rule.class)
@RuleInfo(
        id = "docs.versions-current",
        title = "Install instructions show the version being released",
        fix = "show the version that is being released, or a placeholder",
        severity = Severity.WARNING,
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {DocumentFacts.class, ReactorFacts.class},
        since = "0.1.0")
public final class VersionsCurrent implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts root = facts.get(ReactorFacts.class).root();
        Optional<String> released = facts.find(TagFacts.class)
                .flatMap(TagFacts::lastRelease)
                .map(tag -> tag.version().toString());
        if (root.isSnapshot() && released.isEmpty()) {
            return Stream.empty(); // what a reader can copy is not known
        }
        String version = root.releaseVersion();
        return facts.get(DocumentFacts.class)
                .all()
                .flatMap(document -> document.mentions().stream())
                .filter(mention ->
                        !mention.version().equals(version) && !mention.version().equals(root.version()))
                .filter(mention ->
                        !root.isSnapshot() || !Optional.of(mention.version()).equals(released))
                .map(mention -> Finding.of(
                        mention.at(),
                        mention.artifact(),
                        "\"" + mention.artifact() + "\" is shown in version \"" + mention.version()
                                + "\", and the version is \"" + root.version() + "\""));
    }
}
