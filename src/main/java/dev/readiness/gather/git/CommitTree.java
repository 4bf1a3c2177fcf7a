package dev.readiness.gather.git;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import dev.readiness.gather.ProjectTree.Content.Missing;
import dev.readiness.gather.ProjectTree.Content.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * The files as a commit has them: no work tree, no checkout, no filter. What a checkout would convert, line ends or large files,
 * is as it was stored. Safe for several threads.
 */
final class CommitTree implements ProjectTree {

    private final Repository repository;
    private final ObjectId tree;
    private final String prefix;

    /**
     * @param tree of the commit
     * @param prefix the project's directory in the repository, "" or ending with a slash
     */
    CommitTree(Repository repository, ObjectId tree, String prefix) {
        this.repository = repository;
        this.tree = tree;
        this.prefix = prefix;
    }

    @Override
    public Content read(String path, long limit) {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = find(reader, path)) {
            if (walk == null) {
                return new Missing();
            }
            FileMode mode = walk.getFileMode(0);
            if (mode.equals(FileMode.SYMLINK)) {
                return new Refused("is a symbolic link, which is not followed in a commit");
            }
            if (!isFile(mode)) {
                return new Refused("is not a regular file");
            }
            ObjectLoader blob = reader.open(walk.getObjectId(0));
            return blob.getSize() > limit
                    ? new Refused("is larger than " + limit / 1_000_000 + " MB")
                    : new Bytes(blob.getBytes());
        } catch (IOException | RuntimeException e) {
            return new Refused("cannot be read");
        }
    }

    @Override
    public boolean exists(String path) {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = find(reader, path)) {
            return walk != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public List<String> files(String directory, Predicate<String> name) {
        List<String> files = new ArrayList<>();
        walk(directory, false, name, Integer.MAX_VALUE, path -> files.add(path));
        return files.stream().sorted().toList();
    }

    @Override
    public List<Entry> deep(String directory, Predicate<String> name, int limit) {
        List<Entry> entries = new ArrayList<>();
        walk(directory, true, name, limit, path -> entries.add(new Entry(path, 0)));
        entries.sort(Comparator.comparing(Entry::path));
        return entries;
    }

    private interface Found {
        void at(String path);
    }

    private void walk(String directory, boolean deep, Predicate<String> name, int limit, Found found) {
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new TreeWalk(repository, reader)) {
            ObjectId start = directory(reader, directory);
            if (start == null) {
                return;
            }
            walk.reset(start);
            walk.setRecursive(deep);
            int count = 0;
            while (count < limit && walk.next()) {
                FileMode mode = walk.getFileMode(0);
                boolean wanted = deep ? isFile(mode) : !mode.equals(FileMode.TREE) && !mode.equals(FileMode.GITLINK);
                if (wanted && name.test(walk.getNameString())) {
                    found.at(ProjectTree.join(directory, walk.getPathString()));
                    count++;
                }
            }
        } catch (IOException | RuntimeException e) {
            // what can be listed is listed
        }
    }

    private @Nullable ObjectId directory(ObjectReader reader, String path) throws IOException {
        if (inRepository(path).isEmpty()) {
            return tree;
        }
        try (TreeWalk walk = find(reader, path)) {
            return walk != null && walk.getFileMode(0).equals(FileMode.TREE) ? walk.getObjectId(0) : null;
        }
    }

    private @Nullable TreeWalk find(ObjectReader reader, String path) throws IOException {
        String whole = inRepository(path);
        return whole.isEmpty() || whole.contains("..") ? null : TreeWalk.forPath(reader, whole, tree);
    }

    private String inRepository(String path) {
        String whole = path.equals(".") ? prefix : prefix + path;
        return whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    private static boolean isFile(FileMode mode) {
        return mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
    }
}
