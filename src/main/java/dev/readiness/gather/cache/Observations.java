package dev.readiness.gather.cache;

import dev.readiness.gather.ProjectTree;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** Lets a reader look at the project and writes down all that it saw, so that later one look tells whether it is still so. */
public final class Observations implements ProjectTree {

    private static final int MOST_FILES = 10_000;

    private final ProjectTree tree;
    private final SortedMap<String, String> seen = new ConcurrentSkipListMap<>();

    public Observations(ProjectTree tree) {
        this.tree = tree;
    }

    @Override
    public Content read(String path, long limit) {
        Content content = tree.read(path, limit);
        seen.put("read " + limit + " " + path, describe(content));
        return content;
    }

    @Override
    public boolean exists(String path) {
        boolean exists = tree.exists(path);
        seen.put("exists " + path, String.valueOf(exists));
        return exists;
    }

    @Override
    public List<String> files(String directory, Predicate<String> name) {
        List<String> all = tree.files(directory, any -> true);
        seen.put("files " + directory, Digest.of(String.join("\n", all)));
        return all.stream()
                .filter(path -> name.test(path.substring(path.lastIndexOf('/') + 1)))
                .toList();
    }

    @Override
    public List<Entry> deep(String directory, Predicate<String> name, int limit) {
        seen.put("deep " + directory, deep(tree, directory));
        return tree.deep(directory, name, limit);
    }

    /** What was seen so far, by what was asked; no content, only digests. */
    public SortedMap<String, String> seen() {
        return new TreeMap<>(seen);
    }

    /** Whether a tree would answer now as was seen then. */
    static boolean hold(Map<String, String> seen, ProjectTree now) {
        return seen.entrySet().stream()
                .allMatch(one -> answer(one.getKey(), now).equals(one.getValue()));
    }

    private static String answer(String question, ProjectTree tree) {
        String[] words = question.split(" ", 2);
        return switch (words[0]) {
            case "read" -> {
                String[] limited = words[1].split(" ", 2);
                yield describe(tree.read(limited[1], Long.parseLong(limited[0])));
            }
            case "exists" -> String.valueOf(tree.exists(words[1]));
            case "files" -> Digest.of(String.join("\n", tree.files(words[1], any -> true)));
            case "deep" -> deep(tree, words[1]);
            default -> "";
        };
    }

    private static String deep(ProjectTree tree, String directory) {
        return Digest.of(tree.deep(directory, any -> true, MOST_FILES).toString());
    }

    private static String describe(Content content) {
        if (content instanceof Content.Bytes file) {
            return Digest.of(file.bytes());
        }
        return content instanceof Content.Refused refused ? "refused: " + refused.reason() : "missing";
    }
}
