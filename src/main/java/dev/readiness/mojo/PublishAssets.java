package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Glob;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.WorkTree;
import dev.readiness.release.publish.Asset;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files that patterns mean, sorted by their path. */
record PublishAssets(WorkTree tree) {

    List<Asset> find(List<String> patterns) {
        TreeSet<String> paths = new TreeSet<>();
        for (String pattern : patterns) {
            List<String> found = matching(pattern.strip()).toList();
            if (found.isEmpty()) {
                throw new ReadinessException(
                        "No file matches readiness.publish.assets \"" + pattern + "\"",
                        "build it first, or leave the pattern out; patterns are relative to " + tree.root());
            }
            paths.addAll(found);
        }
        return paths.stream().map(tree.root()::resolve).map(Asset::of).toList();
    }

    private Stream<String> matching(String pattern) {
        if (pattern.startsWith("/") || Arrays.asList(pattern.split("/", -1)).contains("..")) {
            throw new ReadinessException(
                    "readiness.publish.assets \"" + pattern + "\" leads out of the project",
                    "write it relative to " + tree.root());
        }
        return tree.deep(folder(pattern), name -> true, Integer.MAX_VALUE).stream()
                .map(ProjectTree.Entry::path)
                .filter(path -> !path.startsWith(".git/") && Glob.matches(pattern, path));
    }

    /** The deepest folder without a wildcard: nothing else needs to be walked through. */
    private static String folder(String pattern) {
        String fixed = pattern.replaceFirst("[*?].*$", "");
        int slash = fixed.lastIndexOf('/');
        return slash < 0 ? "." : fixed.substring(0, slash);
    }
}
