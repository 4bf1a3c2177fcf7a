package dev.readiness.gather.git;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedLines;
import dev.readiness.facts.coverage.LineRange;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Lines that were added or modified since a commit, from edit lists. White space at the end of a line is no matter, so neither
 * are the line ends of a checkout. A copy is a new file: all its lines are new.
 */
final class ChangedLinesReader {

    private static final Origin PLACE = Origin.of(".");

    private final OpenRepository open;
    private final Predicate<String> wanted;
    private final Predicate<String> name;

    /**
     * @param wanted which paths, relative to the project's root, are told
     * @param name whether a file of that name can be wanted, wherever it was before
     */
    ChangedLinesReader(OpenRepository open, Predicate<String> wanted, Predicate<String> name) {
        this.open = open;
        this.wanted = wanted;
        this.name = name;
    }

    /** Since the release that a version follows. */
    Evidence<ChangedLines> since(Evidence<TagFacts> tags, String version) throws IOException {
        if (!(tags instanceof Evidence.Known<TagFacts> known)) {
            return Evidence.unknown(PLACE, "the tags cannot be read");
        }
        Optional<ReleaseTag> last = known.fact().before(version);
        if (last.isPresent()) {
            return since(() -> CommitPoint.release(open.repository(), last.get()));
        }
        return CommitPoint.isShallow(open.repository())
                ? Evidence.unknown(
                        PLACE,
                        "the clone is shallow and shows no release that HEAD descends from; fetch the whole history and"
                                + " the tags, e.g. with git fetch --unshallow --tags")
                : Evidence.absent("there is no release to compare with");
    }

    /** Since HEAD and a branch, tag or commit parted. */
    Evidence<ChangedLines> since(String other) throws IOException {
        return since(() -> CommitPoint.mergeBase(open.repository(), other));
    }

    private interface Base {
        CommitPoint find() throws IOException, CommitPoint.UnknownException;
    }

    private Evidence<ChangedLines> since(Base base) throws IOException {
        try {
            return Evidence.known(read(base.find()));
        } catch (CommitPoint.UnknownException e) {
            return Evidence.unknown(PLACE, String.valueOf(e.getMessage()));
        }
    }

    private ChangedLines read(CommitPoint base) throws IOException {
        SortedMap<String, List<LineRange>> files = new TreeMap<>();
        try (RevWalk walk = new RevWalk(open.repository())) {
            ObjectReader reader = walk.getObjectReader();
            for (DiffEntry entry : new WorkTreeChanges(open.repository(), name)
                    .since(walk.parseCommit(base.commit()).getTree())) {
                String path = open.fromRoot(entry.getNewPath());
                if (entry.getChangeType() != ChangeType.DELETE && wanted.test(path)) {
                    List<LineRange> lines = lines(reader, entry);
                    if (!lines.isEmpty()) {
                        files.put(path, lines);
                    }
                }
            }
        }
        return new ChangedLines(base.name(), files);
    }

    private List<LineRange> lines(ObjectReader reader, DiffEntry entry) throws IOException {
        boolean isNew = entry.getChangeType() == ChangeType.ADD || entry.getChangeType() == ChangeType.COPY;
        RawText before = isNew
                ? RawText.EMPTY_TEXT
                : new RawText(reader.open(entry.getOldId().toObjectId(), Constants.OBJ_BLOB)
                        .getBytes());
        RawText now = new RawText(
                Files.readAllBytes(open.repository().getWorkTree().toPath().resolve(entry.getNewPath())));
        return new HistogramDiff()
                .diff(RawTextComparator.WS_IGNORE_TRAILING, before, now).stream()
                        .filter(edit -> edit.getLengthB() > 0)
                        .map(ChangedLinesReader::range)
                        .toList();
    }

    private static LineRange range(Edit edit) {
        return new LineRange(edit.getBeginB() + 1, edit.getEndB());
    }
}
