package dev.readiness.release.changelog;

import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.release.text.VersionText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A definition of a link that stands in one line.
 *
 * @param line its index
 * @param open what stands before the label
 * @param label as written
 * @param middle what stands between the label and the address
 */
record Definition(int line, String open, String label, String middle, String url) {

    private static final Pattern LINE = Pattern.compile("( {0,3}\\[)([^\\]]+)(]:[ \t]*<?)([^\\s<>]+).*");

    static Optional<Definition> of(int index, String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(
                        new Definition(index, matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
                : Optional.empty();
    }

    boolean isUnreleased() {
        return label.strip().equalsIgnoreCase("unreleased");
    }

    /** The version that it is about; a number alone is that of an issue. */
    Optional<SemanticVersion> version() {
        return label.contains(".") ? VersionText.parse(label) : Optional.empty();
    }

    /** The line in the same form. */
    String written(String otherLabel, String otherUrl) {
        return open + otherLabel + middle + otherUrl + (middle.endsWith("<") ? ">" : "");
    }
}
