package dev.readiness.release;

import dev.readiness.release.journal.Step;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a release reaches the remote. */
public enum Mode {
    /** Branch and tag in one push. */
    BRANCH(EnumSet.allOf(Step.class)),
    /** Only the tag: the branch stays as it is, and so does its version. */
    TAG_ONLY(EnumSet.complementOf(EnumSet.of(Step.NEXT, Step.ADVANCE))),
    /** A branch for a pull request; after the merge the release is completed. */
    PULL_REQUEST(EnumSet.complementOf(EnumSet.of(Step.TAG, Step.NEXT, Step.ADVANCE)));

    private final Set<Step> steps;

    Mode(Set<Step> steps) {
        this.steps = steps;
    }

    public boolean has(Step step) {
        return steps.contains(step);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
