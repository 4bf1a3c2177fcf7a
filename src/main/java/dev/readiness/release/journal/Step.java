package dev.readiness.release.journal;

import java.util.Locale;

/** The steps of a release, in their order. A mode leaves some out. */
public enum Step {
    /** A work tree of its own, at the commit that is released: the user's files stay as they are. */
    CHECKOUT,
    /** The commit of the release. */
    COMMIT,
    /** Its tag. */
    TAG,
    /** The commit that opens the next version. */
    NEXT,
    /** The build of the release commit, with the push and the uploads in it when it deploys. */
    BUILD,
    /** The one push; from here on the release is public. */
    PUSH,
    /** The user's own branch and files follow. */
    ADVANCE,
    /** The work tree is let go of. */
    FINISH;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
