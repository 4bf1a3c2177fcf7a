package dev.readiness.gather.evidence;

import dev.readiness.gather.ProjectTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the files of the project that a report speaks of, whatever machine it was made on. A path of another machine is
 * taken for the file of the project that has the longest common end with it.
 */
final class Places {

    private static final Pattern FILE = Pattern.compile("(?i)file:(?://[^/]*)?");
    private static final Pattern DRIVE = Pattern.compile("/?[A-Za-z]:/.*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
    private static final int LONGEST = 1_000;

    private final ProjectTree tree;
    private final Map<List<String>, Optional<String>> known = new HashMap<>();

    Places(ProjectTree tree) {
        this.tree = tree;
    }

    /** The file that a path, absolute or relative to the root, means. */
    Optional<String> find(String path) {
        return find("", path);
    }

    /**
     * The file that a URI reference means.
     *
     * @param base URI that it is relative to; empty for the root
     */
    Optional<String> find(String base, String uri) {
        return known.computeIfAbsent(List.of(base, uri), pair -> look(plain(pair.get(0)), plain(pair.get(1))));
    }

    private Optional<String> look(String base, String path) {
        if (path.isEmpty() || SCHEME.matcher(path).matches() || path.length() > LONGEST) {
            return Optional.empty();
        }
        if (path.startsWith("/")) {
            return ending(normal(path), 1);
        }
        String inner = normal(path);
        // "file:///" as the base is the root of an image, and says nothing of where in the project a file is
        Optional<String> under = normal(base).isEmpty()
                ? Optional.empty()
                : ending(
                        normal(base + "/" + path),
                        (int) inner.chars().filter(c -> c == '/').count() + 2);
        return under.or(() -> exists(inner) ? Optional.of(inner) : Optional.empty());
    }

    /** The file with the longest end of the path, of at least so many segments. */
    private Optional<String> ending(String path, int least) {
        String end = path;
        long segments = path.chars().filter(c -> c == '/').count() + 1;
        while (segments >= least) {
            if (exists(end)) {
                return Optional.of(end);
            }
            end = end.substring(end.indexOf('/') + 1);
            segments--;
        }
        return Optional.empty();
    }

    private boolean exists(String path) {
        return !path.isEmpty() && !path.startsWith("../") && tree.exists(path);
    }

    /** The path without scheme, host, drive, escapes and backslashes; empty when it cannot be one. */
    private static String plain(String uri) {
        String path = EscapedUri.decoded(FILE.matcher(uri).replaceFirst("")).replace('\\', '/');
        if (DRIVE.matcher(path).matches()) {
            path = path.substring(path.indexOf(':') + 1);
        }
        return path.chars().anyMatch(c -> Character.isISOControl(c) || "*?\"<>|".indexOf(c) >= 0) ? "" : path;
    }

    /** Without dots, double slashes and slashes at either end. */
    private static String normal(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")
                    && !segments.isEmpty()
                    && !segments.getLast().equals("..")) {
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }
}
