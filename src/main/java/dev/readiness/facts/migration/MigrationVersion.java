package dev.readiness.facts.migration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of a Flyway script: numbers of any size, of which trailing zeros do not count.
 *
 * @param parts from the left, without trailing zeros
 * @see <a href="https://documentation.red-gate.com/flyway/flyway-concepts/migrations/versioned-migrations">Flyway, versioned
 *     migrations</a>
 */
public record MigrationVersion(List<BigInteger> parts) implements Comparable<MigrationVersion> {

    private static final Pattern WRITTEN = Pattern.compile("\\d+([._]\\d+)*");

    public MigrationVersion {
        List<BigInteger> significant = new ArrayList<>(parts);
        while (!significant.isEmpty() && significant.get(significant.size() - 1).signum() == 0) {
            significant.remove(significant.size() - 1);
        }
        parts = List.copyOf(significant);
    }

    /** The version that a name holds, its parts separated by dots or underscores; empty when it is none. */
    public static Optional<MigrationVersion> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        List<BigInteger> parts = new ArrayList<>();
        for (String part : text.split("[._]", -1)) {
            parts.add(new BigInteger(part));
        }
        return Optional.of(new MigrationVersion(parts));
    }

    @Override
    public int compareTo(MigrationVersion other) {
        int common = Math.min(parts.size(), other.parts.size());
        for (int i = 0; i < common; i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }
}
