package dev.readiness.gather.spring;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.gather.secret.RawSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One key in one source, before redaction.
 *
 * @param resolved the value after placeholders; empty when it refers to itself
 * @param source number of the property source, 0 for the strongest
 */
record Entry(String key, String raw, Optional<String> resolved, Origin at, String profile, int source) {

    private static final Pattern BRACKETS = Pattern.compile("\\[[^]]*]");

    /** As the bridge gives it; a place that is in no file becomes the given one. */
    @SuppressWarnings("unchecked") // the bridge is ours
    static Entry of(Object[] fields, String elsewhere) {
        String path = (String) fields[3];
        return new Entry(
                (String) fields[0],
                (String) fields[1],
                (Optional<String>) fields[2],
                new Origin(path.isEmpty() ? elsewhere : path, (int) fields[4], (int) fields[5]),
                (String) fields[6],
                (int) fields[7]);
    }

    RawSource asSource() {
        return new RawSource(at, raw, profile);
    }

    /** Equal for all spellings of a key; what stands in brackets is a map key or an index and stays as it is. */
    static String identity(String key) {
        StringBuilder identity = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(key);
        int end = 0;
        while (brackets.find()) {
            identity.append(RelaxedName.of(key.substring(end, brackets.start())))
                    .append(brackets.group());
            end = brackets.end();
        }
        return identity.append(RelaxedName.of(key.substring(end))).toString();
    }

    /** The place alone: the value may be secret. */
    @Override
    public String toString() {
        return key + " at " + at;
    }
}
