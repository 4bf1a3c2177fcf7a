package dev.readiness.core;

import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Somebody's word, on the record, that a finding is accepted. */
public sealed interface Acceptance permits BaselineEntry, Suppression, Waiver {

    /** Where the word is written. */
    enum Source {
        /** In the policy. */
        POLICY,
        /** In a comment of the file where the finding is. */
        FILE,
        /** In the baseline. */
        BASELINE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Source source();

    /** Why the finding is acceptable; shown wherever the finding is. */
    String reason();

    /** Last day on which it holds; for good when empty. */
    Optional<LocalDate> lastDay();

    /** Its place. */
    Origin at();
}
