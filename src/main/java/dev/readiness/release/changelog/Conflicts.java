package dev.readiness.release.changelog;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.text.SourceText;
import java.util.regex.Pattern;

/** Marks that git leaves where a merge failed. */
final class Conflicts {

    private static final Pattern MARK = Pattern.compile("(?:<{7}|>{7}|\\|{7})(?: .*)?");

    private Conflicts() {}

    /** Refuses a file that holds two stories, also within code: git puts its marks there as anywhere. */
    static void refuse(String path, SourceText source) {
        for (int index = 0; index < source.lines().size(); index++) {
            if (MARK.matcher(source.at(index)).matches()) {
                throw new ReadinessException(
                        path + ":" + (index + 1) + " is the mark of a merge conflict",
                        "resolve the conflict; where it is an example, indent it");
            }
        }
    }
}
