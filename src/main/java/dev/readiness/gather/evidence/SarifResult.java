package dev.readiness.gather.evidence;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is kept of a result (SARIF 3.27). Its message may quote what it found, so of that only the names and versions of packages
 * are kept, in the words that Trivy uses; snippets, fingerprints and properties are skipped.
 *
 * @param index of the rule in the driver; -1 when none is given
 * @param level empty when the rule's counts
 * @param open whether the result speaks against the project
 * @param suppressed whether its own users have accepted it
 */
record SarifResult(
        String rule,
        int index,
        String level,
        boolean open,
        boolean suppressed,
        Location location,
        int line,
        int column,
        Optional<BigDecimal> score,
        PackageWords words) {

    /**
     * Where something is (SARIF 3.4).
     *
     * @param base name of what the URI is relative to; empty for nothing
     * @param index in the artifacts of the run; -1 when none is given
     */
    record Location(String uri, String base, int index) {

        static final Location NONE = new Location("", "", -1);

        static Location read(Json json) throws IOException {
            String[] words = {"", ""};
            int[] index = {-1};
            json.object(name -> {
                switch (name) {
                    case "uri" -> words[0] = json.text().orElse("");
                    case "uriBaseId" -> words[1] = json.name();
                    case "index" -> index[0] = json.index(-1);
                    default -> {
                        // a description
                    }
                }
            });
            return new Location(words[0], words[1], index[0]);
        }
    }

    /**
     * What a message says of a package.
     *
     * @param fixed version with the fix; empty when the message says that there is none
     */
    record PackageWords(String name, String version, Optional<String> fixed) {

        static final PackageWords NONE = new PackageWords("", "", Optional.empty());

        private static final String VALUE = "([\\w.@/:+~-]{0,200})\\s*$";
        private static final Pattern NAME = line("Package: ");
        private static final Pattern VERSION = line("Installed Version: ");
        private static final Pattern FIXED = line("Fixed Version: ");

        static PackageWords of(String message) {
            return message.startsWith("Package: ")
                    ? new PackageWords(
                            find(NAME, message).orElse(""),
                            find(VERSION, message).orElse(""),
                            find(FIXED, message))
                    : NONE;
        }

        private static Pattern line(String label) {
            return Pattern.compile("^" + label + VALUE, Pattern.MULTILINE);
        }

        private static Optional<String> find(Pattern pattern, String message) {
            return pattern.matcher(message).results().findFirst().map(found -> found.group(1));
        }
    }

    static SarifResult read(Json json) throws IOException {
        return new SarifResultReader(json).read();
    }
}
