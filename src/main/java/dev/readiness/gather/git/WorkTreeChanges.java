package dev.readiness.gather.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.NameConflictTreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;

/**
 * The files that differ between a commit and the work tree as it stands. The index is asked only which files are as it
 * recorded them, so that a file nobody touched is not read. Renames are found as git does by default: over the whole
 * repository, from half of the content on, no copies. Nothing of it depends on the user's configuration of diffs.
 */
final class WorkTreeChanges {

    private static final int BASE = 0;
    private static final int INDEX = 1;
    private static final int FILES = 2;
    private static final int HALF = 50;
    private static final int MOST_RENAMES = 1_000;

    private final Repository repository;
    private final Predicate<String> name;

    /** @param name of files that are looked at; renames are found among them */
    WorkTreeChanges(Repository repository, Predicate<String> name) {
        this.repository = repository;
        this.name = name;
    }

    List<DiffEntry> since(ObjectId tree) throws IOException {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new NameConflictTreeWalk(repository, reader)) {
            FileTreeIterator files = new FileTreeIterator(repository);
            walk.addTree(tree);
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            walk.addTree(files);
            files.setDirCacheIterator(walk, INDEX);
            RenameDetector renames = new RenameDetector(repository);
            renames.setRenameScore(HALF);
            renames.setRenameLimit(MOST_RENAMES);
            renames.addAll(differing(walk));
            return renames.compute(
                    new ContentSource.Pair(
                            ContentSource.create(reader), ContentSource.create(new FileTreeIterator(repository))),
                    NullProgressMonitor.INSTANCE);
        } catch (CanceledException e) {
            throw new IOException("nobody cancels", e);
        }
    }

    private List<DiffEntry> differing(TreeWalk walk) throws IOException {
        List<DiffEntry> found = new ArrayList<>();
        while (walk.next()) {
            if (isForeign(walk)) {
                continue;
            }
            if (walk.isSubtree()) {
                walk.enterSubtree();
            } else if (name.test(walk.getNameString())) {
                boolean was = isFile(walk, BASE);
                boolean is = isFile(walk, FILES);
                if (was != is || (was && !walk.idEqual(BASE, FILES))) {
                    found.add(new Change(walk, was, is));
                }
            }
        }
        return found;
    }

    /** Ignored, and tracked neither now nor then. */
    private static boolean isForeign(TreeWalk walk) throws IOException {
        WorkingTreeIterator file = walk.getTree(FILES, WorkingTreeIterator.class);
        return file != null
                && walk.getFileMode(BASE) == FileMode.MISSING
                && walk.getFileMode(INDEX) == FileMode.MISSING
                && file.isEntryIgnored();
    }

    private static boolean isFile(TreeWalk walk, int tree) {
        return FileMode.REGULAR_FILE.equals(walk.getRawMode(tree))
                || FileMode.EXECUTABLE_FILE.equals(walk.getRawMode(tree));
    }

    /** JGit makes entries of two trees only; here there are three. */
    private static final class Change extends DiffEntry {

        Change(TreeWalk walk, boolean was, boolean is) {
            oldPath = was ? walk.getPathString() : DEV_NULL;
            newPath = is ? walk.getPathString() : DEV_NULL;
            oldMode = was ? walk.getFileMode(BASE) : FileMode.MISSING;
            newMode = is ? walk.getFileMode(FILES) : FileMode.MISSING;
            oldId = id(walk, was, BASE);
            newId = id(walk, is, FILES);
            changeType = !was ? ChangeType.ADD : is ? ChangeType.MODIFY : ChangeType.DELETE;
        }

        private static AbbreviatedObjectId id(TreeWalk walk, boolean exists, int tree) {
            return AbbreviatedObjectId.fromObjectId(exists ? walk.getObjectId(tree) : ObjectId.zeroId());
        }
    }
}
