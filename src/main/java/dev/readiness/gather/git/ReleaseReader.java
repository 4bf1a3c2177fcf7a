package dev.readiness.gather.git;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Decides how far back to walk. A shallow clone that ends before is no answer: what it hides might be breaking. */
record ReleaseReader(Repository repository, TagFacts tags) {

    Evidence<ReleaseHistory> since(boolean toFinal) throws IOException {
        return known(head -> {
            Optional<ReleaseTag> last = before(head, toFinal);
            return last.isPresent()
                    ? ReleaseWalk.since(repository, head, last.get())
                    : WholeHistory.read(repository, head, List.of(), false);
        });
    }

    Evidence<ReleaseHistory> all() throws IOException {
        return known(head -> WholeHistory.read(repository, head, tags.releases(), true));
    }

    private interface Walking {
        ReleaseHistory from(ObjectId head) throws IOException, CutOffException;
    }

    private Evidence<ReleaseHistory> known(Walking walking) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return Evidence.absent("there is no commit yet");
        }
        try {
            return Evidence.known(walking.from(head));
        } catch (CutOffException e) {
            return Evidence.unknown(Origin.of("."), "the clone is shallow and hides part of the commits");
        }
    }

    /** The highest release below HEAD. */
    private Optional<ReleaseTag> before(ObjectId head, boolean toFinal) throws IOException {
        Optional<ReleaseTag> last = tags.lastRelease();
        if (last.isEmpty() || counts(last.get(), head, toFinal)) {
            return last;
        }
        List<ReleaseTag> below = tags.releases().stream()
                .filter(tag -> counts(tag, head, toFinal))
                .filter(tag -> tag.version().compareTo(last.get().version()) < 0)
                .toList();
        try (RevWalk walk = new RevWalk(repository)) {
            return new LastRelease(walk, head, new TreeSet<>()).among(below);
        }
    }

    private static boolean counts(ReleaseTag tag, ObjectId head, boolean toFinal) {
        return !tag.commit().equals(head.name()) && (!toFinal || tag.version().isFinal());
    }
}
