package dev.readiness.render.document;

import java.util.regex.Pattern;

/** A port as configured: a number that is known, or the text that will become one. */
record Port(String text) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    /** Digits; empty when only the target environment knows, or the system chooses. */
    String number() {
        return NUMBER.matcher(text).matches() ? text : "";
    }
}
