package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A variable that must be set from now on stops a deployment that worked before; a key or a variable that is gone or renamed
 * leaves what operators have set without effect. A SNAPSHOT may yet become more than a patch, and the comparison is not free.
 */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.patch-compatible",
        title = "A patch release asks nothing new of operators",
        fix = "release it as a minor version, or give the variable a default and keep the old key",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, TagFacts.class},
        since = "0.1.0")
public final class PatchCompatible implements Rule {

    private static final Set<Subject> CONFIGURED = Set.of(Subject.VARIABLE, Subject.SETTING);

    @Override
    public Optional<String> notApplicable(Facts facts) {
        if (facts.get(ReactorFacts.class).root().isSnapshot()) {
            return Optional.of("a SNAPSHOT may yet become more than a patch release");
        }
        Optional<ReleaseTag> last = facts.get(TagFacts.class)
                .before(facts.get(ReactorFacts.class).root().version());
        return Releases.unordered(facts)
                .or(() -> last.isEmpty() ? Optional.of("there is no release to compare with") : Optional.empty())
                .or(() -> Bump.between(last.orElseThrow().version(), version(facts)) == Bump.PATCH
                        ? Optional.empty()
                        : Optional.of("the version is no patch of the last release"));
    }

    private static SemanticVersion version(Facts facts) {
        return Releases.version(facts).orElseThrow();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts root = facts.get(ReactorFacts.class).root();
        Evidence<OperationalDiff> evidence = facts.evidence(OperationalDiff.class);
        if (evidence instanceof Evidence.Unknown<OperationalDiff> unknown) {
            return Stream.of(Finding.unknown(unknown.at(), root.version(), unknown.reason()));
        }
        return facts.find(OperationalDiff.class).stream()
                .flatMap(diff -> Stream.concat(doubts(diff, root), findings(diff, version(facts))));
    }

    /** What could not be compared, where it hides variables or keys. */
    private static Stream<Finding> doubts(OperationalDiff diff, ModuleFacts root) {
        if (CONFIGURED.stream().noneMatch(diff.blind()::contains)) {
            return Stream.empty();
        }
        Origin at =
                diff.unknown().stream().map(Operations.Unknown::at).findFirst().orElse(root.origin());
        String reasons = String.join(
                "; ", diff.unknown().stream().map(Operations.Unknown::reason).toList());
        return Stream.of(Finding.unknown(
                at,
                root.version(),
                "the configuration cannot be compared with tag \""
                        + diff.since().name() + "\": " + reasons));
    }

    private static Stream<Finding> findings(OperationalDiff diff, SemanticVersion version) {
        String patch =
                "and \"" + version + "\" is a patch of tag \"" + diff.since().name() + "\"";
        Stream<Finding> required = diff.newlyRequired()
                .filter(change -> change.kind() != Kind.RENAMED)
                .map(change -> Finding.of(change.at(), change.name(), variable(change) + ", " + patch));
        Stream<Finding> renamed = Stream.concat(diff.of(Subject.VARIABLE), diff.of(Subject.SETTING))
                .filter(change -> change.kind() == Kind.RENAMED)
                .map(change -> Finding.of(
                        change.at(),
                        change.name(),
                        noun(change) + "\"" + change.before().orElse("") + "\" is now \"" + change.name() + "\", "
                                + patch));
        Stream<Finding> removed = diff.of(Subject.SETTING)
                .filter(change -> change.kind() == Kind.REMOVED)
                .map(change -> Finding.of(
                                change.at(), change.name(), "the key \"" + change.name() + "\" is gone, " + patch)
                        .as(Severity.WARNING));
        return Stream.of(required, renamed, removed).flatMap(found -> found);
    }

    private static String variable(Change change) {
        return "the variable \"" + change.name() + "\" "
                + (change.kind() == Kind.ADDED ? "is new and has no default" : "has lost its default");
    }

    private static String noun(Change change) {
        return change.subject() == Subject.VARIABLE ? "the variable " : "the key ";
    }
}
