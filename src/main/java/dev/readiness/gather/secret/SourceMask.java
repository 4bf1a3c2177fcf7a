package dev.readiness.gather.secret;

import dev.readiness.facts.config.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A file as it may be shown. Where names and values are written down, every value whose name sounds secret is hidden, with all
 * the lines that it takes; in programs and prose what gives itself away is.
 */
public final class SourceMask {

    private static final Pattern PROSE =
            Pattern.compile(".*\\.(java|kt|kts|groovy|scala|md|adoc|rst|sql|html?|js|ts|css)|mvnw|LICENSE|NOTICE");
    private static final Pattern BARE = Pattern.compile(".*\\.(ya?ml|properties)|(.*/)?\\.env.*|.*\\.env");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Characters of a line that is still written by a person. */
    private static final int LONGEST = 2_000;

    private final Set<String> hidden =
            new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private SourceMask() {}

    /**
     * The lines of a file, as many as it has, without what may be secret in them.
     *
     * @param path its name tells what it is
     * @param secrets 1-based numbers of lines that are known to set a secret whatever its name
     */
    public static List<String> lines(String path, String text, Set<Integer> secrets) {
        return new SourceMask().mask(path, text, secrets);
    }

    private List<String> mask(String path, String text, Set<Integer> secrets) {
        String own = path.endsWith(".xml") ? XmlMask.mask(text, hidden) : text;
        List<String> lines = LINE_END.splitAsStream(own).toList();
        boolean prose = PROSE.matcher(path).matches();
        ConfigurationMask configuration =
                new ConfigurationMask(lines, hidden, BARE.matcher(path).matches());
        KeyBlock block = new KeyBlock();
        List<String> masked = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (block.holds(line) || line.length() > LONGEST) {
                masked.add(Value.REDACTED);
            } else {
                masked.add(
                        prose && !secrets.contains(i + 1)
                                ? InlineMask.prose(line, hidden)
                                : configuration.line(i, secrets.contains(i + 1)));
            }
        }
        masked.replaceAll(this::withoutHidden);
        return masked;
    }

    private String withoutHidden(String line) {
        String masked = line;
        for (String secret : hidden) {
            masked = masked.replace(secret, Value.REDACTED);
        }
        return masked;
    }

    /** A key in PEM: from its first line to its last one. */
    private static final class KeyBlock {

        private boolean inside;

        boolean holds(String line) {
            String upper = line.toUpperCase(Locale.ROOT);
            int begin = upper.indexOf("-----BEGIN");
            int end = upper.indexOf("-----END");
            boolean holds = inside || begin >= 0;
            inside = holds && end < Math.max(begin, 0);
            return holds;
        }
    }
}
