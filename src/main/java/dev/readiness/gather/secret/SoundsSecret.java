package dev.readiness.gather.secret;

import java.util.regex.Pattern;

/**
 * Which names sound like that of a secret, more of them than {@link SecretNames} knows: what is hidden in an excerpt for
 * nothing costs a reader a look at the file, what is shown cannot be taken back.
 */
final class SoundsSecret {

    private static final Pattern WORD = Pattern.compile(
            "pass(?!ive|ed|ing|through|es\\b)|pwd|secret|token|credential|(api|access|private|account|shared|master|license)[-_.]?key"
                    + "|signing|signature|encrypt|salt|pepper|authorization|apikey",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HARMLESS =
            Pattern.compile("|true|false|yes|no|on|off|null|~|[|>][-+]?\\d?|\\$\\w+|\\$\\{[\\w.-]+}|@[\\w.-]+@|%\\w+%");

    private SoundsSecret() {}

    static boolean name(String name) {
        return WORD.matcher(name).find() || SecretNames.use(name).isPresent();
    }

    /** Whether a value, quoted or not, says nothing: a switch, a pure reference, nothing at all. */
    static boolean isHarmless(String value) {
        String own = value.strip();
        boolean quoted = own.length() > 1
                && (own.charAt(0) == '"' || own.charAt(0) == '\'')
                && own.charAt(0) == own.charAt(own.length() - 1);
        return HARMLESS.matcher(quoted ? own.substring(1, own.length() - 1) : own)
                .matches();
    }
}
