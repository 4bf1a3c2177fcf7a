package dev.readiness.gather.cache;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Digests of what was read of a project: a file by its path, the names in a directory by its path with a slash at the end.
 *
 * <p>What merely was asked for a file's time is no input: a checkout in a later job has other times.
 */
public final class Inputs {

    /** Stands for the digest of a file that is not there. */
    private static final String MISSING = "";

    /** Stands for what is there and was not read: merely asked for, too large, no file, or outside of the project. */
    private static final String UNREAD = "unread";

    private static final long LIMIT = 256L << 20;

    private Inputs() {}

    /**
     * What was seen.
     *
     * @param modules directories whose names are left out, because every job leaves files there
     */
    public static SortedMap<String, String> of(Observations observed, Collection<String> modules) {
        SortedMap<String, String> inputs = new TreeMap<>();
        observed.seen().forEach((question, answer) -> {
            String[] words = question.split(" ", 2);
            switch (words[0]) {
                case "read" -> inputs.merge(words[1].split(" ", 2)[1], shown(answer), Inputs::known);
                case "exists" -> inputs.merge(words[1], answer.equals("true") ? UNREAD : MISSING, Inputs::known);
                case "files" -> {
                    if (!words[1].equals(".") && !modules.contains(words[1])) {
                        inputs.put(words[1] + "/", answer);
                    }
                }
                default -> {
                    // a look at times
                }
            }
        });
        return inputs;
    }

    /**
     * The same as it is now.
     *
     * @param before what was seen then
     * @param built directories that a build writes to; what is gone from there was not carried along, and that is no change
     */
    public static SortedMap<String, String> again(
            Map<String, String> before, ProjectTree tree, Collection<String> built) {
        SortedMap<String, String> now = new TreeMap<>();
        before.forEach((path, answer) -> {
            boolean isBuilt = built.stream().anyMatch(directory -> path.startsWith(directory + "/"));
            String current = path.endsWith("/") ? names(tree, path) : content(tree, path, answer);
            now.put(path, isBuilt && !tree.exists(withoutSlash(path)) ? answer : current);
        });
        return now;
    }

    private static String names(ProjectTree tree, String path) {
        return Digest.of(String.join("\n", tree.files(withoutSlash(path), any -> true)));
    }

    private static String content(ProjectTree tree, String path, String before) {
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Bytes file) {
            return before.equals(UNREAD) ? UNREAD : Digest.of(file.bytes());
        }
        return content instanceof Content.Refused ? UNREAD : MISSING;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String shown(String answer) {
        if (answer.startsWith("refused: ")) {
            return UNREAD;
        }
        return answer.equals("missing") ? MISSING : answer;
    }

    /** One reader may have been content to see less of a file than another. */
    public static String known(String one, String other) {
        return one.equals(UNREAD) || one.equals(MISSING) ? other : one;
    }
}
