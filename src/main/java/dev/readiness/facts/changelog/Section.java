package dev.readiness.facts.changelog;

import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version, or what is unreleased.
 *
 * @param at its heading
 * @param version without prefix; empty for Unreleased and for a heading that names none
 * @param dateText the date as written; empty when there is none
 * @param date the day, when the text leaves no doubt: ISO, or with the month's English name
 * @param yanked whether the heading says [YANKED]
 * @param categories in order
 * @param link target of the heading's link or link reference
 * @param body the section's text, byte for byte but for credentials, without its heading
 * @param isEmpty whether it says nothing: no entry, prose, table or code; categories without entries say nothing
 */
public record Section(
        Origin at,
        Optional<String> version,
        String dateText,
        Optional<LocalDate> date,
        boolean yanked,
        List<Category> categories,
        Optional<String> link,
        String body,
        boolean isEmpty) {

    /** Entries under one heading: Added, Changed, Deprecated, Removed, Fixed, Security, or the author's own. */
    public record Category(String name, Origin at, List<Entry> entries) {
        public Category {
            entries = List.copyOf(entries);
        }
    }

    /** One list item, as plain Markdown source. */
    public record Entry(Origin at, String text) {}

    public Section {
        categories = List.copyOf(categories);
    }

    /** Whether the date is written as YYYY-MM-DD. */
    public boolean hasIsoDate() {
        return date.map(LocalDate::toString).equals(Optional.of(dateText));
    }
}
