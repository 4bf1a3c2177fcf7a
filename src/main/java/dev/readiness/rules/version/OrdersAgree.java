package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.MavenOrder;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Maven has an order of its own; where it departs from semver's, a version range or an update check takes the wrong one. */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.orders-agree",
        title = "Maven and semantic versioning order the versions alike",
        fix = "use only -alpha.N, -beta.N and -rc.N before a final version, and no build metadata",
        severity = Severity.WARNING,
        scope = Scope.REACTOR,
        needs = ReactorFacts.class,
        since = "0.1.0")
public final class OrdersAgree implements Rule {

    private static final List<String> WORDS = List.of("below", "equal to", "above");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return Releases.unordered(facts);
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts root = facts.get(ReactorFacts.class).root();
        SemanticVersion version = Releases.version(facts).orElseThrow();
        List<SemanticVersion> released = facts.find(TagFacts.class)
                .map(tags -> tags.releases().stream()
                        .map(ReleaseTag::version)
                        .distinct()
                        .toList())
                .orElse(List.of());
        Optional<Finding> own = Stream.concat(Stream.of(version.core()), released.stream())
                .filter(other -> disagree(version, other))
                .findFirst()
                .map(other -> Finding.of(root.origin(), root.version(), message(version, other)));
        return Stream.concat(own.stream(), past(released).stream());
    }

    /** Released versions cannot be changed any more, so this only explains what consumers see; one example is enough. */
    private static Optional<Finding> past(List<SemanticVersion> highestFirst) {
        return IntStream.range(1, highestFirst.size())
                .filter(i -> disagree(highestFirst.get(i - 1), highestFirst.get(i)))
                .mapToObj(i -> Finding.of(
                                Origin.of("."),
                                highestFirst.get(i - 1).toString(),
                                message(highestFirst.get(i - 1), highestFirst.get(i)))
                        .as(Severity.NOTE))
                .findFirst();
    }

    private static boolean disagree(SemanticVersion one, SemanticVersion other) {
        return Integer.signum(one.compareTo(other)) != MavenOrder.compare(one.toString(), other.toString());
    }

    private static String message(SemanticVersion one, SemanticVersion other) {
        return "\"" + one + "\" is " + WORDS.get(Integer.signum(one.compareTo(other)) + 1) + " \"" + other
                + "\" in semantic order and " + WORDS.get(MavenOrder.compare(one.toString(), other.toString()) + 1)
                + " it in Maven's";
    }
}
