package dev.readiness.notes;

import dev.readiness.facts.git.Commit.Footer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title and what it refers to: {@code (#12)} at its end, where forges put the request, and footers that close issues.
 *
 * @param title without the references at its end
 */
record References(String title, List<Reference> references) {

    private static final Pattern AT_END = Pattern.compile("\\s*\\((?:pull request )?([#!])(\\d{1,9})\\)\\s*$");
    private static final Pattern ISSUE = Pattern.compile("(?<![\\w/&])([#!])(\\d{1,9})\\b");
    private static final Set<String> CLOSING = Set.of(
            "close",
            "closes",
            "closed",
            "fix",
            "fixes",
            "fixed",
            "resolve",
            "resolves",
            "resolved",
            "see-merge-request");

    static References of(String text, List<Footer> footers) {
        if (footers.isEmpty() && !text.endsWith(")")) {
            return new References(text, List.of());
        }
        TreeSet<Reference> found = new TreeSet<>();
        String title = text;
        while (title.endsWith(")")) {
            Matcher end = AT_END.matcher(title);
            if (!end.find()) {
                break;
            }
            found.add(new Reference(isRequest(end), end.group(2)));
            title = title.substring(0, end.start());
        }
        for (Footer footer : footers) {
            if (CLOSING.contains(footer.token().toLowerCase(Locale.ROOT))) {
                found.addAll(in(footer));
            }
        }
        return new References(title, new ArrayList<>(found));
    }

    /** {@code Closes #12} has lost its mark to the footer's separator; {@code Closes: #12} has not. */
    private static List<Reference> in(Footer footer) {
        String value = footer.value();
        List<Reference> found = new ArrayList<>();
        Matcher matcher = ISSUE.matcher(!value.isEmpty() && Character.isDigit(value.charAt(0)) ? "#" + value : value);
        while (matcher.find()) {
            found.add(new Reference(isRequest(matcher), matcher.group(2)));
        }
        return found;
    }

    private static boolean isRequest(Matcher matcher) {
        return matcher.group(1).equals("!") || matcher.group().contains("pull request");
    }
}
