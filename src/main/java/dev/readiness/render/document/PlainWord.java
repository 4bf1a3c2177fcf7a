package dev.readiness.render.document;

import java.util.regex.Pattern;

/** A value as a word of a command or of a configuration file in a fence, where nothing can be escaped. */
final class PlainWord {

    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._/:+-]+");

    private PlainWord() {}

    /** Letters, digits and {@code . _ / : + -}; a dash in place of anything else. */
    static String of(String value) {
        return OTHER.matcher(value).replaceAll("-");
    }
}
