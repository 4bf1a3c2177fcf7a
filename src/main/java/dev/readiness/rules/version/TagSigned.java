package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** The release tag on HEAD says who made it; whether the signature is good takes keys and is not asked here. */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.tag-signed",
        title = "The release tag carries a signature",
        fix = "make the tag with \"git tag -s\"",
        severity = Severity.WARNING,
        stage = Stage.DEPLOY,
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, GitFacts.class, TagFacts.class},
        since = "0.1.0")
public final class TagSigned implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return Releases.snapshot(facts)
                .or(() -> facts.get(TagFacts.class)
                                .at(facts.get(GitFacts.class).head())
                                .isEmpty()
                        ? Optional.of("HEAD carries no release tag")
                        : Optional.empty());
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        TagFacts tags = facts.get(TagFacts.class);
        return tags.at(facts.get(GitFacts.class).head()).stream()
                .filter(tag -> !tags.signed().contains(tag.name()))
                .map(tag -> Finding.of(
                        Origin.of("."),
                        tag.name(),
                        tag.annotated()
                                ? "tag \"" + tag.name() + "\" carries no signature"
                                : "tag \"" + tag.name() + "\" is a light tag, which cannot carry a signature"));
    }
}
