package dev.readiness.mojo;

import dev.readiness.core.Baseline;
import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.render.BaselineParser;
import java.util.Optional;

/** Where baselines come from: the one of the work tree, and the figures in the one of the last release. */
final class Baselines {

    private static final long LARGEST = 64L << 20;

    private Baselines() {}

    /**
     * The baseline of a tree; {@link Baseline#NONE} without the file.
     *
     * @throws ReadinessException when the file is there and cannot be read
     */
    static Baseline read(ProjectTree tree) {
        Content content = tree.read(Baseline.FILE, LARGEST);
        if (content instanceof Content.Refused refused) {
            throw new ReadinessException(Baseline.FILE + " " + refused.reason(), "make it a file that can be read");
        }
        return content instanceof Content.Bytes file ? BaselineParser.read(file.bytes(), Baseline.FILE) : Baseline.NONE;
    }

    /**
     * The figures that may not fall: those of the baseline, or of the last release where they were higher, so that lowering the
     * file lowers them only with the next release. Without the history at hand, those of the baseline.
     *
     * @param version that is built
     */
    static Evidence<Ratchet> ratchet(Baseline now, GitGatherer git, String version) {
        if (now.equals(Baseline.NONE)) {
            return Evidence.absent("there is no " + Baseline.FILE);
        }
        Optional<ReleaseTag> last = git.tags() instanceof Evidence.Known<TagFacts> known
                ? known.fact().before(version)
                : Optional.empty();
        Optional<ProjectTree> released = last.flatMap(tag -> git.tree(tag.commit()));
        if (released.isEmpty()) {
            return Evidence.known(now.ratchet());
        }
        String tag = last.get().name();
        try {
            return Evidence.known(
                    now.ratchet().raisedBy(read(released.get()).ratchet().of(tag)));
        } catch (ReadinessException e) {
            return Evidence.unknown(Origin.of(Baseline.FILE), "the file cannot be read as of tag \"" + tag + "\"");
        }
    }
}
