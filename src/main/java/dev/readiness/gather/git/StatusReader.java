package dev.readiness.gather.git;

import dev.readiness.facts.git.WorkTreeFacts;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/** What {@code git status} lists. A submodule is one path, changed when its commit or its files are. */
final class StatusReader {

    /** The plugin's own output, which must not make the tree dirty that it judges. */
    private static final Pattern OWN = Pattern.compile("(?:.*/)?target/readiness/.*");

    private StatusReader() {}

    static WorkTreeFacts read(OpenRepository open) throws IOException {
        IndexDiff diff = new IndexDiff(open.repository(), Constants.HEAD, new FileTreeIterator(open.repository()));
        diff.diff();
        Set<String> changed = new TreeSet<>(diff.getAdded());
        changed.addAll(diff.getChanged());
        changed.addAll(diff.getModified());
        changed.addAll(diff.getRemoved());
        changed.addAll(diff.getMissing());
        changed.addAll(diff.getConflicting());
        Set<String> untracked = new TreeSet<>(diff.getUntracked());
        untracked.removeAll(changed);
        return new WorkTreeFacts(fromRoot(open, changed), fromRoot(open, untracked));
    }

    private static List<String> fromRoot(OpenRepository open, Set<String> paths) {
        return paths.stream()
                .map(open::fromRoot)
                .filter(path -> !OWN.matcher(path).matches())
                .sorted()
                .toList();
    }
}
