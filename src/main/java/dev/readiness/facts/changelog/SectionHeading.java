package dev.readiness.facts.changelog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the heading of a section says.
 *
 * @param text as written, without markup; a link's text is in brackets
 * @param kind what it starts
 * @param name the version without prefix; empty unless it is one
 * @param brackets whether the version stands in brackets or is a link
 * @param prefix whether the version has the prefix "v"
 * @param date the date, wherever it stands
 * @param parentheses whether the date stands in parentheses
 * @param yanked whether it says [YANKED]
 */
public record SectionHeading(
        String text,
        Kind kind,
        String name,
        boolean brackets,
        boolean prefix,
        Optional<DateText> date,
        boolean parentheses,
        boolean yanked) {

    /** What a heading starts. */
    public enum Kind {
        UNRELEASED,
        VERSION,
        /** A release by its date alone. */
        DATE,
        /** Something else. */
        OTHER
    }

    private static final Pattern UNRELEASED =
            Pattern.compile("(?:\\[+\\s*)?unreleased\\b\\s*]*(?<rest>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("[\\s(\\[]*\\d{4}-\\d{2}-\\d{2}[\\s)\\]]*");
    /** Starts with a digit and has no space; whether it needs a dot depends on the brackets. */
    private static final Pattern VERSION = Pattern.compile(
            "(?<open>\\[+\\s*)?(?:(?:version|release)\\s+)?(?<v>v\\.?)?(?<name>\\d(?:[0-9a-z.+_-]*[0-9a-z])?)"
                    + "(?<close>\\s*])?(?<end>[\\s\\](:,–—-].*|)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YANKED = Pattern.compile("\\[\\s*yanked\\s*]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("[\\s\\](:,–—-]*[^\\s\\](:,–—-].*");

    /**
     * Reads a heading.
     *
     * @param text without markup; the text of a link in brackets
     * @param level 1 to 6
     */
    public static SectionHeading of(String text, int level) {
        String line = text.strip();
        Matcher unreleased = UNRELEASED.matcher(line);
        if (unreleased.matches() && level <= 3) {
            return new SectionHeading(
                    line, Kind.UNRELEASED, "", false, false, DateText.find(unreleased.group("rest")), false, false);
        }
        if (DATE.matcher(line).matches() && level <= 2) {
            return new SectionHeading(
                    line, Kind.DATE, "", false, false, DateText.find(line), line.contains("("), false);
        }
        Matcher version = VERSION.matcher(line);
        if (version.matches() && isVersion(version, level)) {
            return version(line, version);
        }
        return new SectionHeading(line, Kind.OTHER, "", false, false, Optional.empty(), false, false);
    }

    private static SectionHeading version(String line, Matcher version) {
        String rest = version.group("end");
        Optional<DateText> date = DateText.find(rest);
        return new SectionHeading(
                line,
                Kind.VERSION,
                version.group("name"),
                version.group("open") != null,
                version.group("v") != null,
                date,
                date.isPresent() && rest.contains("(" + date.get().text() + ")"),
                YANKED.matcher(rest).find());
    }

    /** Below the second level a number may start a sentence: only a date or [YANKED] makes it a version there. */
    private static boolean isVersion(Matcher version, int level) {
        boolean brackets = version.group("open") != null;
        if (!version.group("name").contains(".")) {
            return brackets && version.group("close") != null;
        }
        if (level <= 2 || (level == 3 && brackets)) {
            return true;
        }
        String rest = version.group("end");
        return level == 3
                && (DateText.find(rest).isPresent()
                        || !TITLE.matcher(YANKED.matcher(rest).replaceAll("")).matches());
    }
}
