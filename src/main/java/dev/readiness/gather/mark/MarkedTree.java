package dev.readiness.gather.mark;

import dev.readiness.facts.mark.Mark;
import dev.readiness.gather.ProjectTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Notes the marks in all files that are read through it, so that nothing is read for their sake. */
public final class MarkedTree implements ProjectTree {

    /** A comment that a person wrote is in a file of a person's size. */
    private static final int LIMIT = 1_000_000;

    private final ProjectTree tree;
    private final List<String> outputs;
    private final Map<String, List<Mark>> marks = new ConcurrentHashMap<>();

    /**
     * Marks a tree.
     *
     * @param outputs directories of what is built; a copy in there is not where a person writes
     */
    public MarkedTree(ProjectTree tree, List<String> outputs) {
        this.tree = tree;
        this.outputs = outputs.stream().map(directory -> directory + "/").toList();
    }

    /** The marks of a file, read now when nobody has read it yet; none when it cannot be read. */
    public List<Mark> in(String path) {
        List<Mark> known = marks.get(path);
        if (known != null) {
            return known;
        }
        if (CommentKind.of(path).isPresent() && path.indexOf(':') < 0) { // a policy from a repository is no file here
            read(path, LIMIT);
        }
        return marks.computeIfAbsent(path, unread -> List.of());
    }

    /** Every mark in the files that were read so far, sorted by place. */
    public List<Mark> all() {
        List<Mark> all = new ArrayList<>();
        marks.keySet().stream().sorted().map(marks::get).forEach(all::addAll);
        return all;
    }

    @Override
    public Content read(String path, long limit) {
        Content content = tree.read(path, limit);
        if (content instanceof Content.Bytes file
                && file.bytes().length <= LIMIT
                && outputs.stream().noneMatch(path::startsWith)) {
            marks.computeIfAbsent(path, read -> MarkReader.read(path, file.bytes()));
        }
        return content;
    }

    @Override
    public boolean exists(String path) {
        return tree.exists(path);
    }

    @Override
    public List<String> files(String directory, Predicate<String> name) {
        return tree.files(directory, name);
    }

    @Override
    public List<Entry> deep(String directory, Predicate<String> name, int limit) {
        return tree.deep(directory, name, limit);
    }
}
