package dev.readiness.release.pom;

import java.util.List;
import java.util.regex.Pattern;

/** The user properties that Maven 4 reads from a checkout, in the format of Java's properties. */
final class UserProperties {

    /** A line of its own with name and value; what has an escape in it, or goes on from the line above, is no version. */
    private static final Pattern DEFINITION = Pattern.compile(
            "(?m)(?<!\\\\\\r?\\n)^[ \\t\\f]*([^#!\\s=:\\\\][^\\s=:\\\\]*)(?:[ \\t\\f]*[=:]|[ \\t\\f])[ \\t\\f]*([^\\\\\\r\\n]*)$");

    private UserProperties() {}

    static List<Property> read(Source source) {
        return DEFINITION
                .matcher(source.text())
                .results()
                .map(found -> new Property(found.group(1), Literal.plain(source, found.start(2), found.end(2)), true))
                .toList();
    }
}
