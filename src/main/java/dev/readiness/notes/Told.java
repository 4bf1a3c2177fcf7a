package dev.readiness.notes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the maintainer's words tell already, so that the commits need not repeat it. */
record Told(String words) {

    private static final Pattern MARKUP = Pattern.compile("[\\s`*_\\\\]+");

    static Told of(String words) {
        return new Told(plain(words));
    }

    /** Whether the words have its text, or name its issue or request. A single word might stand there for anything. */
    boolean has(Entry entry) {
        String text = plain(entry.text());
        return (text.indexOf(' ') > 0 && says(text))
                || entry.references().stream().anyMatch(reference -> says(reference.toString()));
    }

    /** As whole words. */
    private boolean says(String text) {
        for (int at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1)) {
            int end = at + text.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
            if (starts && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    static List<Entry> without(List<Entry> entries, Told told) {
        return entries.stream()
                .filter(entry -> entry.category() == Category.BREAKING || !told.has(entry))
                .toList();
    }

    private static String plain(String text) {
        return MARKUP.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
