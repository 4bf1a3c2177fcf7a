package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ModuleFacts.Reference;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.facts.release.SnapshotUses;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may still change under its name: parents, dependencies, plugins and extensions. The project's own SNAPSHOT is what a
 * release replaces, so it counts only beside a root that has a release version already.
 */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.no-snapshots",
        title = "Nothing that is released rests on a SNAPSHOT",
        fix = "release it first, or use a version of it that is released",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = ReactorFacts.class,
        since = "0.1.0")
public final class NoSnapshots implements Rule {

    private static final Pattern SNAPSHOT = Pattern.compile(".*-(?:SNAPSHOT|\\d{8}\\.\\d{6}-\\d+)", Pattern.DOTALL);

    @Override
    public Stream<Finding> check(Facts facts) {
        ReactorFacts reactor = facts.get(ReactorFacts.class);
        List<Finding> resolved =
                Stream.concat(forgotten(reactor), inUse(reactor)).toList();
        return Stream.concat(resolved.stream(), written(facts.evidence(SnapshotUses.class), reactor, resolved));
    }

    private static Stream<Finding> forgotten(ReactorFacts reactor) {
        return reactor.modules().stream()
                .filter(module -> module.isSnapshot() && !reactor.root().isSnapshot())
                .map(module -> Finding.of(
                        module.origin(),
                        module.coordinates(),
                        "the module's version is \"" + module.version() + "\" while the project's is \""
                                + reactor.root().version() + "\""));
    }

    private static Stream<Finding> inUse(ReactorFacts reactor) {
        return reactor.modules().stream()
                .flatMap(module -> module.references().stream()
                        .filter(reference ->
                                SNAPSHOT.matcher(reference.version()).matches())
                        .filter(reference -> !isSibling(reference, module, reactor)))
                .map(NoSnapshots::finding)
                .distinct();
    }

    /** What a release finds in the POMs' own text besides, above all in profiles that are not active. */
    private static Stream<Finding> written(Evidence<SnapshotUses> uses, ReactorFacts reactor, List<Finding> resolved) {
        if (uses instanceof Evidence.Unknown<SnapshotUses> unknown) {
            return Stream.of(Finding.unknown(unknown.at(), "", unknown.reason()));
        }
        Set<List<Object>> places = resolved.stream().map(NoSnapshots::place).collect(Collectors.toSet());
        return uses instanceof Evidence.Known<SnapshotUses> known
                ? known.fact().references().stream()
                        .filter(reference -> !isSibling(reference, reactor.root(), reactor))
                        .map(NoSnapshots::finding)
                        .filter(finding -> !places.contains(place(finding)))
                        .distinct()
                : Stream.empty();
    }

    private static Finding finding(Reference reference) {
        return Finding.of(
                reference.at(),
                reference.coordinates(),
                "the " + reference.kind() + " \"" + reference.coordinates() + "\" has version \"" + reference.version()
                        + "\"");
    }

    /** Two readers may point at different columns of one line. */
    private static List<Object> place(Finding finding) {
        return List.of(finding.at().path(), finding.at().line(), finding.key());
    }

    /** Under -pl and -rf the siblings that do not take part are known by their group and the common version only. */
    private static boolean isSibling(Reference reference, ModuleFacts module, ReactorFacts reactor) {
        return reactor.modules().stream()
                        .anyMatch(other -> other.coordinates().equals(reference.coordinates())
                                && other.version().equals(reference.version()))
                || (reactor.partial().isPresent()
                        && reference.version().equals(module.version())
                        && reference.coordinates().startsWith(module.groupId() + ":"));
    }
}
