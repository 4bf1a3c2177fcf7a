package dev.readiness.gather.git;

import dev.readiness.gather.env.GitIndex;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** What git knows of single paths, relative to the project's root. */
public final class JGitIndex implements GitIndex {

    private final Optional<OpenRepository> open;

    JGitIndex(Optional<OpenRepository> open) {
        this.open = open;
    }

    @Override
    public boolean isKnown() {
        return open.isPresent();
    }

    @Override
    public boolean tracks(String path) {
        return open.isPresent() && tracks(open.get(), path);
    }

    @Override
    public boolean ignores(String path) {
        return open.isPresent() && !tracks(path) && ignores(open.get(), path);
    }

    private static boolean tracks(OpenRepository open, String path) {
        try {
            return DirCache.read(open.repository()).getEntry(open.prefix() + path) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Follows the path through the work tree, because each directory on the way may hold ignore rules. */
    private static boolean ignores(OpenRepository open, String path) {
        String wanted = open.prefix() + path;
        try (TreeWalk walk = new TreeWalk(open.repository())) {
            walk.addTree(new FileTreeIterator(open.repository()));
            walk.setFilter(PathFilter.create(wanted));
            while (walk.next()) {
                if (walk.getTree(0, WorkingTreeIterator.class).isEntryIgnored()) {
                    return true;
                }
                if (!FileMode.TREE.equals(walk.getFileMode(0))) {
                    return false;
                }
                walk.enterSubtree();
            }
            return false;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
