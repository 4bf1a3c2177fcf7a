package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The version of each module as it will be released, by semver.org; a pre-release is one of three well-known words. */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.semantic",
        title = "The version is a semantic version",
        fix = "write it as MAJOR.MINOR.PATCH, a pre-release with -alpha.N, -beta.N or -rc.N",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = ReactorFacts.class,
        since = "0.1.0")
public final class Semantic implements Rule {

    private static final Pattern PRE_RELEASE = Pattern.compile("(?:alpha|beta|rc)\\.\\d+");

    @Override
    public Stream<Finding> check(Facts facts) {
        Set<String> seen = new HashSet<>();
        return facts.get(ReactorFacts.class).modules().stream()
                .filter(module -> seen.add(module.version()))
                .flatMap(module -> check(module).stream());
    }

    private static Optional<Finding> check(ModuleFacts module) {
        Optional<SemanticVersion> version = SemanticVersion.ofRelease(module.version());
        if (version.isEmpty()) {
            return finding(module, "\"" + module.version() + "\" is no semantic version");
        }
        String preRelease = String.join(".", version.get().preRelease());
        return version.get().isFinal() || PRE_RELEASE.matcher(preRelease).matches()
                ? Optional.empty()
                : finding(
                        module,
                        "pre-release \"" + preRelease + "\" of \"" + module.version()
                                + "\" is none of \"alpha.N\", \"beta.N\" and \"rc.N\"");
    }

    private static Optional<Finding> finding(ModuleFacts module, String message) {
        return Optional.of(Finding.of(module.origin(), module.coordinates(), message));
    }
}
