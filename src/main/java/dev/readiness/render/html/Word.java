package dev.readiness.render.html;

import dev.readiness.core.Outcome;
import dev.readiness.core.Severity;

/** The words of the page, and the signs that stand beside them, so that no meaning rests on a colour. */
final class Word {

    private Word() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case FAILED -> "Failed";
            case UNKNOWN -> "Unknown";
            case WAIVED -> "Accepted";
            case PASSED -> "Passed";
            case NOT_APPLICABLE -> "Does not apply";
        };
    }

    /** A sign with its word for a weight. */
    static String badge(Severity severity) {
        return switch (severity) {
            case ERROR -> badge("error", "\u2715", "Error");
            case WARNING -> badge("warning", "!", "Warning");
            case NOTE -> badge("note", "i", "Note");
        };
    }

    static String badge(String kind, String sign, String word) {
        return "<span class=\"badge " + kind + "\"><span class=\"sign\" aria-hidden=\"true\">" + sign + "</span>" + word
                + "</span>";
    }
}
