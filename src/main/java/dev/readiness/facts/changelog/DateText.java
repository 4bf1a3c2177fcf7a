package dev.readiness.facts.changelog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it in a heading.
 *
 * @param text as written
 * @param day when the text leaves no doubt which day it is
 */
public record DateText(String text, Optional<LocalDate> day) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";

    /** Forms that say the day; tried in order. */
    private static final List<Pattern> CLEAR = List.of(
            pattern(YEAR + "[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})"),
            pattern(DAY + "[ -]" + MONTH + ",?[ -]" + YEAR),
            pattern(MONTH + " " + DAY + ",? " + YEAR));

    /** Day and month in an order that differs from country to country. */
    private static final Pattern DOUBTFUL = pattern("\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})");

    /** The first date in a text. */
    public static Optional<DateText> find(String text) {
        for (Pattern form : CLEAR) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                return Optional.of(new DateText(matcher.group(), day(matcher)));
            }
        }
        Matcher doubtful = DOUBTFUL.matcher(text);
        return doubtful.find() ? Optional.of(new DateText(doubtful.group(), Optional.empty())) : Optional.empty();
    }

    /** Whether it is written as YYYY-MM-DD. */
    public boolean isIso() {
        return day.map(LocalDate::toString).equals(Optional.of(text));
    }

    private static Pattern pattern(String form) {
        return Pattern.compile("(?<![\\w.])" + form + "(?![\\w])", Pattern.CASE_INSENSITIVE);
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            int month = matcher.pattern().pattern().contains("<number>")
                    ? Integer.parseInt(matcher.group("number"))
                    : 1
                            + MONTHS.indexOf(matcher.group("month")
                                    .toLowerCase(Locale.ROOT)
                                    .substring(0, 3));
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
