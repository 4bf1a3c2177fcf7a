package dev.readiness.release;

import dev.readiness.release.journal.Step;
import java.util.Locale;

/** How a release reaches the remote. */
public enum Mode {
    /** Branch and tag in one push. */
    BRANCH,
    /** Only the tag: the branch stays as it is, and so does its version. */
    TAG_ONLY,
    /** A branch for a pull request; after the merge the release is completed. */
    PULL_REQUEST;

    public boolean has(Step step) {
        return switch (step) {
            case CHECKOUT, COMMIT, BUILD, PUSH, FINISH -> true;
            case TAG -> this != PULL_REQUEST;
            case NEXT, ADVANCE -> this == BRANCH;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
