package dev.readiness.gather.excerpt;

import dev.readiness.facts.Excerpt;
import dev.readiness.facts.Origin;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import dev.readiness.gather.secret.SourceMask;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the lines around findings, and hides what may be secret in them. */
public final class ExcerptGatherer {

    /** Lines before and after the one that a finding names. */
    private static final int AROUND = 3;

    private static final long LIMIT = 1_000_000;
    /** What programs wrote: nothing in it is to be edited, and tests print what they like. */
    private static final Pattern MADE = Pattern.compile("(.*/)?(target|build|node_modules|\\.git)/.*");

    private final ProjectTree tree;
    private final Map<String, Set<Integer>> secrets = new HashMap<>();

    /**
     * Reads from a tree.
     *
     * @param secrets places that are known to set a secret, whatever its name
     */
    public ExcerptGatherer(ProjectTree tree, Collection<Origin> secrets) {
        this.tree = tree;
        secrets.forEach(at ->
                this.secrets.computeIfAbsent(at.path(), any -> new HashSet<>()).add(at.line()));
    }

    /**
     * Three lines before and after each of these; none of a file that is missing, binary, made by a program or larger than a
     * megabyte.
     *
     * @param numbers of lines that findings name, 1-based
     */
    public Excerpt of(String path, SortedSet<Integer> numbers) {
        if (MADE.matcher(path).matches() || !(tree.read(path, LIMIT) instanceof Bytes file) || isBinary(file.bytes())) {
            return Excerpt.NONE;
        }
        List<String> lines = SourceMask.lines(path, file.utf8(), secrets.getOrDefault(path, Set.of()));
        SortedMap<Integer, String> wanted = new TreeMap<>();
        for (int number : numbers) {
            for (int i = Math.max(1, number - AROUND); i <= Math.min(lines.size(), number + AROUND); i++) {
                wanted.computeIfAbsent(i, one -> PlainLine.of(lines.get(one - 1)));
            }
        }
        return new Excerpt(wanted);
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}
