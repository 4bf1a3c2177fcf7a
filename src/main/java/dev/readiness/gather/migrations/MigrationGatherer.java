package dev.readiness.gather.migrations;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.migration.MigrationFacts.Destructive;
import dev.readiness.facts.migration.MigrationFacts.Problem;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.gather.migrations.MigrationReader.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the migrations of a module with those of the last release. */
public final class MigrationGatherer {

    private final ProjectTree tree;
    private final MigrationReader reader;
    private final GitGatherer git;

    /** @param profiles active in production */
    public MigrationGatherer(ProjectTree tree, List<String> profiles, GitGatherer git) {
        this.tree = tree;
        this.reader = new MigrationReader(profiles);
        this.git = git;
    }

    /**
     * Reads a module.
     *
     * @param module its directory; "." for the root
     * @param resources directories of its resources
     */
    public Evidence<MigrationFacts> gather(String module, List<String> resources) {
        Reading now = reader.read(tree, module, resources);
        if (now.isEmpty()) {
            return Evidence.absent("the module has no migrations");
        }
        if (!now.unreadable().isEmpty()) {
            return unknown(now.unreadable().get(0));
        }
        for (ReleaseTag release : releases()) {
            Optional<ProjectTree> then = git.tree(release.commit());
            if (then.isEmpty()) {
                return Evidence.unknown(
                        Origin.of(module), "the files of \"" + release.name() + "\" cannot be read from git");
            }
            Reading released = reader.read(then.get(), module, resources);
            if (!released.unreadable().isEmpty()) {
                Problem problem = released.unreadable().get(0);
                return Evidence.unknown(problem.at(), "at \"" + release.name() + "\", " + problem.message());
            }
            if (!isHead(release) || !released.migrations().equals(now.migrations())) {
                return Evidence.known(facts(now, released.migrations()));
            }
        }
        return Evidence.known(new MigrationFacts(now.migrations(), Optional.empty(), now.problems(), List.of()));
    }

    private static MigrationFacts facts(Reading now, List<Migration> released) {
        List<Script> added = now.scripts().stream()
                .filter(script -> released.stream().noneMatch(script.migration()::isAlso))
                .toList();
        List<Destructive> destructive = DestructionFinder.in(added);
        return new MigrationFacts(now.migrations(), Optional.of(released), now.problems(), destructive);
    }

    private static Evidence<MigrationFacts> unknown(Problem problem) {
        return Evidence.unknown(problem.at(), problem.message());
    }

    /** The last release, and the one before it: where HEAD is the last, it is that one which was installed before. */
    private List<ReleaseTag> releases() {
        if (!(git.tags() instanceof Evidence.Known<TagFacts> tags)) {
            return List.of();
        }
        Optional<ReleaseTag> last = tags.fact().lastRelease();
        Stream<ReleaseTag> before = last.stream().flatMap(tag -> tags.fact().releases().stream()
                .filter(other -> other.version().compareTo(tag.version()) < 0)
                .filter(other -> !other.commit().equals(tag.commit()))
                .limit(1));
        return Stream.concat(last.stream(), before).toList();
    }

    private boolean isHead(ReleaseTag release) {
        return git.head() instanceof Evidence.Known<GitFacts> known
                && known.fact().head().equals(Optional.of(release.commit()));
    }
}
