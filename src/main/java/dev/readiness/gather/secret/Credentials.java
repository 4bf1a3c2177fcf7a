package dev.readiness.gather.secret;

import dev.readiness.facts.config.PlaceholderText;
import dev.readiness.facts.config.PlaceholderText.Literal;
import dev.readiness.facts.config.PlaceholderText.Part;
import dev.readiness.facts.config.PlaceholderText.Variable;
import dev.readiness.facts.config.SecretTraits.Use;
import dev.readiness.facts.config.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets inside a longer value: user info of a URL, {@code password=} and {@code "token":} wherever they stand. */
final class Credentials {

    /** Placeholders stand as one character each while the text around them is searched. */
    private static final char STAND_IN = '\uE000';

    private static final Pattern USER_INFO =
            Pattern.compile("://(?:[^\\s/?#@:]*:(?!\\d+/)([^\\s@]*)|([^\\s/?#@:]{16,}))@");
    private static final Pattern ORACLE = Pattern.compile("jdbc:oracle:\\w+:[^/@\\s]+/([^@\\s]+)@");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?<![\\w.-])([\\w.-]*(?:password|passwd|pwd|passphrase|secret|token|credential|api[-_]?key|accesskey|accountkey|secretkey"
                    + "|sharedaccesskey|signature))(?:\"?\\s*:\\s*(?=\")|\\s*=\\s*)(?:\"([^\"]*)\"|'([^']*)'|([^&;,\\s\"'})]+))",
            Pattern.CASE_INSENSITIVE);
    /** What a program fills in later: {token}, %s, :token. */
    private static final Pattern SLOT = Pattern.compile("\\{\\w*}?|%\\w|:\\w+|<\\w+>");

    /**
     * A secret inside a value.
     *
     * @param text as written, with its placeholders
     */
    record Found(String text, Use use, int start, int end) {}

    private Credentials() {}

    static List<Found> find(String value) {
        Opaque opaque = Opaque.of(value);
        return spans(opaque.text()).stream()
                .map(found -> new Found(opaque.restore(found.text(), false), found.use(), found.start(), found.end()))
                .toList();
    }

    /** Names of the placeholders that stand where a secret does. */
    static Set<String> namesInside(String value) {
        Set<String> names = new HashSet<>();
        for (Found found : find(value)) {
            collectNames(found.text(), names);
        }
        for (Variable reference : PlaceholderText.of(value).references()) {
            reference.fallback().ifPresent(fallback -> names.addAll(namesInside(fallback)));
        }
        return names;
    }

    private static void collectNames(String text, Set<String> names) {
        for (Variable reference : PlaceholderText.of(text).references()) {
            names.add(reference.name());
            reference.fallback().ifPresent(fallback -> collectNames(fallback, names));
        }
    }

    /** The value without any secret in it. */
    static String mask(String value) {
        Opaque opaque = Opaque.of(value);
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Found found : spans(opaque.text())) {
            masked.append(opaque.text(), from, found.start()).append(Value.REDACTED);
            from = found.end();
        }
        masked.append(opaque.text(), from, opaque.text().length());
        return opaque.restore(masked.toString(), true);
    }

    /** Text that is no value, so that a placeholder in it is only an example; without any secret in it. */
    static String maskProse(String text) {
        if (text.indexOf('=') < 0 && text.indexOf('"') < 0 && text.indexOf('@') < 0) {
            return text; // each pattern needs one of them, and a long history has much text
        }
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Found found : spans(text)) {
            if (!found.text().startsWith("${")) {
                masked.append(text, from, found.start()).append(Value.REDACTED);
                from = found.end();
            }
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** The fallback of a placeholder as it may be shown; a name that sounds like a secret hides it all. */
    static String maskedFallback(Variable reference, String fallback) {
        return namedFallback(reference).isPresent() ? Value.REDACTED : mask(fallback);
    }

    /** Fallbacks of placeholders whose own name sounds like a secret, wherever they stand in the value. */
    static List<Found> fallbacks(String value) {
        List<Found> found = new ArrayList<>();
        for (Variable reference : PlaceholderText.of(value).references()) {
            namedFallback(reference).ifPresent(found::add);
            reference.fallback().ifPresent(fallback -> found.addAll(fallbacks(fallback)));
        }
        return found;
    }

    private static Optional<Found> namedFallback(Variable reference) {
        return reference.fallback().filter(fallback -> !fallback.isBlank()).flatMap(fallback -> SecretNames.use(
                        reference.name())
                .filter(use -> !HarmlessText.is(fallback, use))
                .map(use -> new Found(fallback, use, 0, 0)));
    }

    private static List<Found> spans(String text) {
        List<Found> found = new ArrayList<>();
        collect(USER_INFO.matcher(text), found, false);
        collect(ORACLE.matcher(text), found, false);
        collect(PARAMETER.matcher(text), found, true);
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        List<Found> apart = new ArrayList<>();
        for (Found one : found) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= one.start()) {
                apart.add(one);
            }
        }
        return apart;
    }

    private static void collect(Matcher matcher, List<Found> found, boolean named) {
        while (matcher.find()) {
            for (int group = named ? 2 : 1; group <= matcher.groupCount(); group++) {
                String text = matcher.group(group);
                if (text == null || text.isEmpty()) {
                    continue;
                }
                Optional<Use> use = named ? SecretNames.use(matcher.group(1)) : Optional.of(Use.PASSWORD);
                if (use.isPresent() && !(named && isSlot(text, use.get()))) {
                    found.add(new Found(text, use.get(), matcher.start(group), matcher.end(group)));
                }
            }
        }
    }

    private static boolean isSlot(String text, Use use) {
        return SLOT.matcher(text).matches() || HarmlessText.is(text, use);
    }

    /** A text whose placeholders are one character each. */
    private record Opaque(String text, List<Variable> references) {

        static Opaque of(String value) {
            StringBuilder text = new StringBuilder();
            List<Variable> references = new ArrayList<>();
            for (Part part : PlaceholderText.of(value).parts()) {
                if (part instanceof Literal literal) {
                    text.append(literal.text());
                } else if (part instanceof Variable reference) {
                    text.append((char) (STAND_IN + references.size()));
                    references.add(reference);
                }
            }
            return new Opaque(text.toString(), references);
        }

        String restore(String piece, boolean masking) {
            StringBuilder restored = new StringBuilder();
            for (int i = 0; i < piece.length(); i++) {
                char c = piece.charAt(i);
                int index = c - STAND_IN;
                if (index >= 0 && index < references.size()) {
                    Variable reference = references.get(index);
                    restored.append(masking ? masked(reference) : reference.written());
                } else {
                    restored.append(c);
                }
            }
            return restored.toString();
        }

        private static String masked(Variable reference) {
            return reference
                    .fallback()
                    .map(fallback -> "${" + reference.name() + ":" + maskedFallback(reference, fallback) + "}")
                    .orElse(reference.written());
        }
    }
}
