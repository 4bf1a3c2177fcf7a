package dev.readiness.gather.secret;

import dev.readiness.facts.config.Value;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides secrets that stand inside a line, whatever the line is. */
final class InlineMask {

    private static final Pattern BEARER =
            Pattern.compile("\\b(bearer|basic)(\\s+)[A-Za-z0-9._~+/=-]{8,}", Pattern.CASE_INSENSITIVE);
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"?|'[^']*'?";
    /** A name, what separates it from its value, and a value in quotes. */
    private static final Pattern LITERAL = Pattern.compile("([\\w.$-]+)([\"']?\\s*(?:[:=]|,|\\()\\s*)(" + QUOTED + ")");
    /** The same with any value. */
    private static final Pattern PAIR = Pattern.compile("([\\w.$\\[\\]-]+)([\"']?\\s*(?:[:=]|[,(](?=\\s*[\"']))\\s*)("
            + QUOTED + "|(?i:(?:bearer|basic)\\s+)?[^\\s,;&})\\]\"']+)");

    private static final Pattern OPTION = Pattern.compile("(--?[\\w-]+)(\\s+)(" + QUOTED + "|[^\\s-]\\S*)");
    /** A literal that is unlikely to stand elsewhere by chance. */
    private static final Pattern TELLING = Pattern.compile("(?=.*\\d)\\S{8,}");

    private InlineMask() {}

    /** A line of a program or of prose: literals in quotes, credentials in URLs and tokens of a known shape. */
    static String prose(String line, Set<String> hidden) {
        return shapes(Credentials.maskProse(named(LITERAL, line, hidden)), hidden);
    }

    /** A line of configuration, where values need no quotes. */
    static String configuration(String line, Set<String> hidden) {
        String named = named(OPTION, named(PAIR, line, hidden), hidden);
        return shapes(Credentials.mask(named), hidden);
    }

    private static String shapes(String line, Set<String> hidden) {
        String bearer = BEARER.matcher(line).replaceAll("$1$2" + Matcher.quoteReplacement(Value.REDACTED));
        return ProviderTokens.mask(bearer, token -> note(token, hidden));
    }

    private static String named(Pattern pattern, String line, Set<String> hidden) {
        StringBuilder masked = new StringBuilder();
        Matcher found = pattern.matcher(line);
        int from = 0;
        int next = 0;
        while (found.find(next)) {
            boolean secret = SoundsSecret.name(found.group(1));
            if (secret && !SoundsSecret.isHarmless(found.group(3))) {
                note(found.group(3), hidden);
                masked.append(line, from, found.start(3)).append(Value.REDACTED);
                from = found.end();
            }
            // others may stand in the value
            next = secret ? found.end() : found.start(3);
        }
        return masked.append(line, from, line.length()).toString();
    }

    /** Remembers a literal, to hide it wherever else it stands in the file. */
    static void note(String value, Set<String> hidden) {
        String bare = value.strip().replaceAll("^[\"']|[\"']$", "");
        if (TELLING.matcher(bare).matches()) {
            hidden.add(bare);
        }
    }
}
