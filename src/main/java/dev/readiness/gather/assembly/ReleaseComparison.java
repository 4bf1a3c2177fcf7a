package dev.readiness.gather.assembly;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.operations.ModuleOperations;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.OperationalDiffer;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.config.ConfigGatherer;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.gather.migrations.MigrationReader;
import dev.readiness.gather.operations.ClassPaths;
import dev.readiness.gather.operations.OperationsGatherer;
import dev.readiness.gather.pom.ExternalPoms;
import java.util.List;
import java.util.Optional;

/** What operators must know of the project now, and what of it has changed since the last release. */
final class ReleaseComparison {

    private static final String POM = "pom.xml";

    private final ProjectTree tree;
    private final GitGatherer git;
    private final OperationsGatherer operations;
    private final ClassPaths classPaths = new ClassPaths();

    /** @param profiles active in production */
    ReleaseComparison(
            ProjectTree tree, GitGatherer git, ConfigGatherer configs, List<String> profiles, ExternalPoms external) {
        this.tree = tree;
        this.git = git;
        this.operations = new OperationsGatherer(configs, external, new MigrationReader(profiles), classPaths);
    }

    ClassPaths classPaths() {
        return classPaths;
    }

    /** The modules as the files stand; none when there is no POM that can be read. */
    List<ModuleOperations> now(ReactorFacts reactor) {
        return operations.gather(tree, pom(reactor));
    }

    /** The POM that names the modules: at the root, unless the build starts elsewhere. */
    private String pom(ReactorFacts reactor) {
        return tree.exists(POM) ? POM : reactor.root().origin().path();
    }

    Evidence<Operations> operations(List<ModuleOperations> now, ReactorFacts reactor) {
        return now.isEmpty()
                ? Evidence.unknown(Origin.of(pom(reactor)), "the POM cannot be read")
                : Evidence.known(ModuleOperations.together(now));
    }

    Evidence<OperationalDiff> diff(List<ModuleOperations> now, ReactorFacts reactor) {
        Evidence<TagFacts> tags = git.tags();
        if (tags instanceof Evidence.Absent<TagFacts> absent) {
            return Evidence.absent(absent.reason());
        }
        if (tags instanceof Evidence.Unknown<TagFacts> unknown) {
            return Evidence.unknown(unknown.at(), unknown.reason());
        }
        Optional<ReleaseTag> last =
                ((Evidence.Known<TagFacts>) tags).fact().before(reactor.root().version());
        return last.isPresent() ? since(last.get(), now, reactor) : withoutRelease();
    }

    private Evidence<OperationalDiff> withoutRelease() {
        boolean shallow = git.head() instanceof Evidence.Known<GitFacts> head
                && head.fact().shallow();
        return shallow
                ? Evidence.unknown(Origin.of("."), "the clone is shallow and shows no release that HEAD descends from")
                : Evidence.absent("there is no release to compare with");
    }

    private Evidence<OperationalDiff> since(ReleaseTag last, List<ModuleOperations> now, ReactorFacts reactor) {
        String pom = pom(reactor);
        if (now.isEmpty()) {
            return Evidence.unknown(Origin.of(pom), "the POM cannot be read");
        }
        List<ModuleOperations> then = git.tree(last.commit())
                .map(commit -> operations.gather(commit, pom))
                .orElse(List.of());
        return then.isEmpty()
                ? Evidence.unknown(Origin.of(pom), "the POM cannot be read as of tag \"" + last.name() + "\"")
                : Evidence.known(OperationalDiffer.diff(last, then, now));
    }
}
