package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.changelog.ChangelogWords;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.changelog.ChangelogGatherer;
import java.util.Optional;

/**
 * Finds the notes of a release.
 *
 * @param here the work tree
 * @param then the files as the tag has them
 * @param made path of the notes that a build has made in the work tree; empty when they would be of another version
 */
record PublishNotes(ProjectTree here, Optional<ProjectTree> then, ReleaseSettings settings, Optional<String> made) {

    private static final long LIMIT = 1_000_000;

    /** Notes, and where they were found. */
    record Found(String text, String source) {}

    Found find(ReleaseTag tag, Optional<String> given) {
        String version = tag.version().toString();
        if (given.isPresent()) {
            return read(here, given.get())
                    .map(text -> new Found(text, given.get()))
                    .orElseThrow(() -> new ReadinessException(
                            "The notes " + given.get() + " cannot be read, or say nothing",
                            "name a Markdown file in the project, relative to its root"));
        }
        String kept = settings.notes().replace("{version}", version);
        return then.flatMap(tree -> read(tree, kept))
                .map(text -> new Found(text, kept + " of " + tag.name()))
                .or(() -> made.flatMap(path -> read(here, path).map(text -> new Found(text, path))))
                .or(() -> then.flatMap(tree -> words(tree, version))
                        .map(text -> new Found(text, settings.changelog() + " of " + tag.name())))
                .orElseThrow(() -> new ReadinessException(
                        "There are no notes of " + version + ": neither " + kept + " nor a section of "
                                + settings.changelog() + " in the commit of tag \"" + tag.name() + "\"",
                        "run readiness:notes before, with the tag checked out, or add -Dreadiness.publish.notes=FILE"));
    }

    private Optional<String> words(ProjectTree tree, String version) {
        return new ChangelogGatherer().words(tree, settings) instanceof Evidence.Known<ChangelogWords> known
                ? Optional.ofNullable(known.fact().releases().get(version))
                : Optional.empty();
    }

    private static Optional<String> read(ProjectTree tree, String path) {
        return tree.read(path, LIMIT) instanceof Content.Bytes bytes
                ? Optional.of(bytes.utf8()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
