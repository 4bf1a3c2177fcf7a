package dev.readiness.gather.coverage;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that JaCoCo has for a source: its package and file name. The package is what the file declares, which need not be
 * its directory: Kotlin leaves out the beginning, and no compiler insists.
 */
final class SourceKey {

    private static final long LARGEST = 10_000_000;
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\p{L}\\p{N}_$.`]+)");

    private SourceKey() {}

    /** "com/acme/Order.java"; the file name alone in the default package. */
    static String of(ProjectTree tree, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (tree.read(path, LARGEST) instanceof Bytes content) {
            Matcher declared = PACKAGE.matcher(COMMENT.matcher(content.utf8()).replaceAll(""));
            if (declared.find()) {
                return declared.group(1).replace("`", "").replace('.', '/') + '/' + name;
            }
        }
        return name;
    }
}
