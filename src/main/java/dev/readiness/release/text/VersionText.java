package dev.readiness.release.text;

import dev.readiness.facts.git.SemanticVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions as people write them in documents. */
public final class VersionText {

    /** Numbers with dots, and a suffix that neither swallows the dots of a range nor the rest of an address. */
    private static final Pattern VERSION = Pattern.compile(
            "(?<![0-9])(?<![0-9]\\.)\\d+(?:\\.\\d+)+(?:(?:[-+]|%2B)[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*)?");

    private static final Pattern SHORT = Pattern.compile("(\\d+(?:\\.\\d+)?)((?:[-+].*)?)");
    private static final Pattern PREFIX = Pattern.compile("^[vV]\\.?(?=\\d)");

    private VersionText() {}

    /** A version in a text. */
    public record Found(int start, int end, SemanticVersion version) {}

    /** The version that the whole text is, with or without "v"; numbers that are missing are zero. */
    public static Optional<SemanticVersion> parse(String text) {
        String plain = PREFIX.matcher(text.strip()).replaceFirst("").replace("%2B", "+");
        Matcher brief = SHORT.matcher(plain);
        if (!brief.matches()) {
            return SemanticVersion.parse(plain);
        }
        String zeros = brief.group(1).contains(".") ? ".0" : ".0.0";
        return SemanticVersion.parse(brief.group(1) + zeros + brief.group(2));
    }

    /** Every version in a text, in order. */
    public static List<Found> in(String text) {
        return VERSION.matcher(text)
                .results()
                .flatMap(match ->
                        parse(match.group()).stream().map(version -> new Found(match.start(), match.end(), version)))
                .toList();
    }

    /** Whether two are one release; what was built does not tell them apart. */
    public static boolean isSame(SemanticVersion one, SemanticVersion other) {
        return one.compareTo(other) == 0;
    }
}
