package dev.readiness.core;

import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The word of a comment in a file that a finding in that file is accepted for a while.
 *
 * @param says what it says; its path is the file, its place the comment
 * @param line of the findings that it speaks of; 0 is the whole file, except its secrets
 */
public record Suppression(Waiver says, int line) implements Acceptance {

    @Override
    public Source source() {
        return Source.FILE;
    }

    @Override
    public String reason() {
        return says.reason();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return says.lastDay();
    }

    @Override
    public Origin at() {
        return says.at();
    }

    /** Whether it speaks of that finding of that rule. */
    boolean covers(String rule, Finding finding) {
        boolean here = line == 0 ? finding.mark().isEmpty() : finding.at().line() == line;
        return here
                && says.rule().equals(rule)
                && says.path().equals(finding.at().path());
    }
}
