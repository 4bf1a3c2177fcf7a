package dev.readiness.facts.git;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions that a branch such as {@code 1.2.x}, {@code release/1.2} or {@code hotfix/1.2.3} is for.
 *
 * @param numbers that all its versions begin with, e.g. "1.2"
 */
public record MaintenanceLine(String numbers) {

    /** An x at the end says it all, so whatever stands before the number is the name of a part: {@code api/1.2.x}. */
    private static final Pattern OPEN = Pattern.compile("(?:.*[/-])?v?(\\d+(?:\\.\\d+)*)\\.[xX]");

    /** Without it a word must say so, or a ticket's number would be a line of versions. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:.*/)?(?:releases?|maintenance|maint|hotfix|support|stable)[/-]v?(\\d+(?:\\.\\d+){0,2})");

    /** The line that a branch's name speaks of; empty when it speaks of none. */
    public static Optional<MaintenanceLine> of(String branch) {
        return Optional.of(OPEN.matcher(branch))
                .filter(Matcher::matches)
                .map(open -> new MaintenanceLine(open.group(1)))
                .or(() -> Optional.of(NAMED.matcher(branch))
                        .filter(Matcher::matches)
                        .map(named -> new MaintenanceLine(withoutPatch(named.group(1)))));
    }

    /** Whether a version, semantic or not, belongs to the line; numbers are compared, so 1.20 is not 1.2. */
    public boolean contains(String version) {
        return version.startsWith(numbers)
                && (version.length() == numbers.length()
                        || !Character.isLetterOrDigit(version.charAt(numbers.length())));
    }

    /** As people write it, e.g. "1.2.x". */
    @Override
    public String toString() {
        return numbers + ".x";
    }

    /** A branch for one patch, before or after it, is of the line that gets it. */
    private static String withoutPatch(String numbers) {
        int first = numbers.indexOf('.');
        int second = numbers.indexOf('.', first + 1);
        return first < 0 || second < 0 ? numbers : numbers.substring(0, second);
    }
}
