package dev.readiness.gather.documents;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.BuildMarks;
import dev.readiness.facts.documents.ReleaseDocuments;
import dev.readiness.facts.documents.ReleaseDocuments.Task;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Brings home what is written for the version that is being released. */
public final class ReleaseDocumentGatherer {

    private static final String VERSION = "{version}";
    private static final int MOST = 1_000;

    private final ProjectTree tree;

    public ReleaseDocumentGatherer(ProjectTree tree) {
        this.tree = tree;
    }

    /** Reads the two files of the root's version. */
    public Evidence<ReleaseDocuments> gather(ReactorFacts reactor, ReleaseSettings settings) {
        String version = reactor.root().releaseVersion();
        String notes = settings.notes().replace(VERSION, version);
        String checklist = settings.checklist().replace(VERSION, version);
        for (String path : new String[] {notes, checklist}) {
            if (tree.read(path, DocumentReader.LIMIT) instanceof Content.Refused refused) {
                return Evidence.unknown(Origin.of(path), "\"" + path + "\" " + refused.reason());
            }
        }
        return Evidence.known(new ReleaseDocuments(
                new DocumentGatherer(tree).read(reactor, notes),
                notes,
                isKept(settings.notes(), ReleaseSettings.DEFAULT.notes(), 1, file -> true),
                tasks(checklist),
                checklist,
                isKept(settings.checklist(), ReleaseSettings.DEFAULT.checklist(), MOST, this::isOfPeople)));
    }

    /** Those of people; what a build ticks, its rules judge. */
    private Optional<List<Task>> tasks(String path) {
        return tree.read(path, DocumentReader.LIMIT) instanceof Content.Bytes bytes
                ? Optional.of(Tasks.of(Markdown.parse(path, BuildMarks.outside(bytes.utf8()))))
                : Optional.empty();
    }

    /**
     * Whether another release has such a file, or somebody has said where the files are.
     *
     * @param most files that are looked at
     */
    private boolean isKept(String template, String usual, int most, Predicate<String> counts) {
        int version = template.indexOf(VERSION);
        String fixed = version < 0 ? template : template.substring(0, version);
        int slash = fixed.lastIndexOf('/');
        String name = template.substring(template.lastIndexOf('/') + 1);
        return !template.equals(usual)
                || (slash > 0
                        && tree.deep(fixed.substring(0, slash), name::equals, most).stream()
                                .map(ProjectTree.Entry::path)
                                .anyMatch(counts));
    }

    /** A checklist that only a release has written is nobody's habit. */
    private boolean isOfPeople(String path) {
        return tree.read(path, DocumentReader.LIMIT) instanceof Content.Bytes bytes
                && BuildMarks.outside(bytes.utf8()).lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
