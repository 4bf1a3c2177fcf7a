package dev.readiness.gather.git;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseHistory.Release;
import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.MutableObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdOwnerMap;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Every commit below HEAD, release by release. A release has what its tag descends from and no lower release has, whatever the
 * dates say and however branches were merged. Reads the objects itself: JGit's own walk keeps more of each than is told here.
 */
final class WholeHistory {

    static final Comparator<AuthoredCommit> NEWEST_FIRST = (one, other) -> Long.compare(other.time(), one.time());

    /** A commit and those it was made on. Its text is let go as soon as a release has it. */
    private static final class Node extends ObjectIdOwnerMap.Entry {

        private static final long serialVersionUID = 1;

        private transient List<Node> parents = List.of();
        private long time;
        private transient @Nullable AuthoredCommit commit;
        private boolean told;

        Node(AnyObjectId id) {
            super(id);
        }
    }

    private final ObjectIdOwnerMap<Node> nodes = new ObjectIdOwnerMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final MutableObjectId id = new MutableObjectId();
    private final ArrayDeque<Node> open = new ArrayDeque<>();
    private final boolean briefly;

    private WholeHistory(boolean briefly) {
        this.briefly = briefly;
    }

    /**
     * Reads it.
     *
     * @param tags highest first; those that HEAD does not descend from are passed over
     * @param briefly without names and without what a changelog does not tell of a body
     */
    static ReleaseHistory read(Repository repository, ObjectId head, List<ReleaseTag> tags, boolean briefly)
            throws IOException, CutOffException {
        WholeHistory history = new WholeHistory(briefly);
        Node from = history.readAll(repository, head);
        return new ReleaseHistory(history.releases(from, tags), Optional.empty());
    }

    private Node readAll(Repository repository, ObjectId head) throws IOException, CutOffException {
        Set<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits();
        Node from = new Node(head);
        nodes.add(from);
        open.push(from);
        try (ObjectReader reader = repository.newObjectReader()) {
            while (!open.isEmpty()) {
                Node node = open.pop();
                if (!boundary.isEmpty() && boundary.contains(node)) {
                    throw new CutOffException();
                }
                read(node, reader.open(node, Constants.OBJ_COMMIT).getCachedBytes());
            }
        }
        return from;
    }

    private void read(Node node, byte[] bytes) {
        RawCommit raw = new RawCommit(bytes, names);
        List<Node> parents = new ArrayList<>(1);
        for (int at = raw.parent(0); at >= 0; at = raw.parent(at)) {
            id.fromString(bytes, at);
            Node parent = nodes.get(id);
            if (parent == null) {
                parent = new Node(id);
                nodes.add(parent);
                open.push(parent);
            }
            parents.add(parent);
        }
        boolean merge = parents.size() > 1;
        node.parents = parents;
        node.time = raw.time();
        node.commit =
                briefly ? raw.readBriefly(node.name(), node.time, merge) : raw.read(node.name(), node.time, merge);
    }

    private List<Release> releases(Node from, List<ReleaseTag> tags) {
        List<ReleaseTag> reachable = tags.stream()
                .filter(tag -> nodes.contains(ObjectId.fromString(tag.commit())))
                .toList();
        List<ReleaseTag> shown = new ArrayList<>(Promoted.without(reachable));
        Collections.reverse(shown); // a commit belongs to the lowest release that has it
        List<Release> releases = new ArrayList<>();
        for (ReleaseTag tag : shown) {
            releases.add(release(Optional.of(tag), nodes.get(ObjectId.fromString(tag.commit()))));
        }
        releases.add(release(Optional.empty(), from));
        Collections.reverse(releases);
        return releases;
    }

    private Release release(Optional<ReleaseTag> tag, Node at) {
        List<AuthoredCommit> commits = new ArrayList<>();
        tell(at);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.commit != null) {
                commits.add(node.commit);
                node.commit = null;
            }
            node.parents.forEach(this::tell);
        }
        commits.sort(NEWEST_FIRST);
        return new Release(tag, at.time, commits);
    }

    private void tell(Node node) {
        if (!node.told) {
            node.told = true;
            open.push(node);
        }
    }
}
