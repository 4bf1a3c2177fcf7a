package dev.readiness.core;

import dev.readiness.facts.Origin;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where, and what was observed. Never holds a secret: facts redact.
 *
 * @param at the place that a person edits
 * @param key the configuration key, variable, tag or name concerned; empty when the file as a whole is
 * @param message one observed fact in the present tense, values in quotes, without a final period
 * @param severity when it differs from the rule's own
 * @param kind whether it speaks against the requirement or only says what could not be judged
 * @param mark what tells one secret from the next one in its place, and from which neither is found again; empty otherwise
 */
public record Finding(Origin at, String key, String message, Optional<Severity> severity, Kind kind, String mark)
        implements Comparable<Finding> {

    /** What a finding says. */
    public enum Kind {
        /** The requirement is not met. */
        VIOLATION,
        /** Whether it is met cannot be seen from here. */
        UNKNOWN
    }

    /** More than this no terminal shows at a glance; a value of a megabyte ends here. */
    private static final int LONGEST = 400;

    private static final String CUT = "...";

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::key)
            .thenComparing(Finding::message)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::mark);

    public Finding {
        key = oneLine(key);
        message = oneLine(message);
    }

    /** A value that is quoted in a message must not break the line, colour the terminal or fill the screen. */
    private static String oneLine(String text) {
        String start = WellFormed.of(start(text));
        if (start.chars().noneMatch(Character::isISOControl)) {
            return start; // the same object, for there may be thousands
        }
        StringBuilder line = new StringBuilder(start);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static String start(String text) {
        boolean wasCut = text.length() <= LONGEST + CUT.length() && text.endsWith(CUT);
        if (text.length() <= LONGEST || wasCut) {
            return text; // what was cut is read from a file as it was written
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + CUT;
    }

    public static Finding of(Origin at, String key, String message) {
        return new Finding(at, key, message, Optional.empty(), Kind.VIOLATION, "");
    }

    /** Says that the requirement cannot be judged here, and why. */
    public static Finding unknown(Origin at, String key, String message) {
        return new Finding(at, key, message, Optional.empty(), Kind.UNKNOWN, "");
    }

    public Finding as(Severity other) {
        return new Finding(at, key, message, Optional.of(other), kind, mark);
    }

    /** The same of a secret that is told from others by its mark. */
    public Finding marked(String secret) {
        return new Finding(at, key, message, severity, kind, secret);
    }

    Finding withoutSeverity() {
        return new Finding(at, key, message, Optional.empty(), kind, mark);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
