package dev.readiness.gather.secret;

import dev.readiness.facts.config.SecretTraits.Use;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that are no secrets although their key sounds so: switches, paths, class names, header names, addresses. */
final class HarmlessText {

    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "enabled", "disabled", "none", "null");
    /** What a header or a prefix is called; no password ever. */
    private static final Set<String> HEADERS = Set.of("authorization", "bearer", "basic", "token", "access_token");

    private static final List<Pattern> ANY = List.of(
            Pattern.compile("(classpath\\*?|file|resource):\\S+"),
            Pattern.compile("(~|\\.{1,2})?/[\\w.-]{1,24}(/[\\w.-]{1,24})*/?"),
            Pattern.compile("[A-Za-z]:\\\\\\S+"),
            Pattern.compile("[\\w./-]+\\.(pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|properties)"),
            Pattern.compile("([a-z_]\\w*\\.){2,}[A-Z]\\w*"));
    private static final List<Pattern> NOT_A_PASSWORD = List.of(
            Pattern.compile("[Xx]-[A-Za-z]+(-[A-Za-z]+)*"),
            Pattern.compile(".{0,40}:"),
            Pattern.compile("\\d+ ?(ns|us|ms|s|m|h|d)"),
            Pattern.compile("[a-z][a-z0-9+.-]*://[^\\s@]+"));

    private HarmlessText() {}

    /** Whether the text cannot be the secret that its key seems to name. */
    static boolean is(String text, Use use) {
        String own = text.strip();
        String lower = own.toLowerCase(Locale.ROOT);
        if (WORDS.contains(lower)
                || ANY.stream().anyMatch(shape -> shape.matcher(own).matches())) {
            return true;
        }
        return use != Use.PASSWORD
                && (HEADERS.contains(lower)
                        || NOT_A_PASSWORD.stream()
                                .anyMatch(shape -> shape.matcher(own).matches()));
    }
}
