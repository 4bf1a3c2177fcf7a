package dev.readiness.release.text;

import dev.readiness.facts.git.SemanticVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The place of a version among others that stand in a file one below the other.
 *
 * @param entries in the order of the file
 */
public record VersionOrder<T>(List<Entry<T>> entries) {

    /** What stands in the file for a version. */
    public record Entry<T>(SemanticVersion version, T what) {}

    public VersionOrder {
        entries = List.copyOf(entries);
    }

    /** The highest of the lower versions. */
    public Optional<Entry<T>> below(SemanticVersion version) {
        return below(version, other -> true);
    }

    /** The highest of the lower versions that fulfil a condition. */
    public Optional<Entry<T>> below(SemanticVersion version, Predicate<SemanticVersion> condition) {
        return entries.stream()
                .filter(entry -> entry.version().compareTo(version) < 0)
                .filter(entry -> condition.test(entry.version()))
                .max(Comparator.comparing(Entry::version));
    }

    /** The lowest of the higher versions. */
    public Optional<Entry<T>> above(SemanticVersion version) {
        return entries.stream()
                .filter(entry -> entry.version().compareTo(version) > 0)
                .min(Comparator.comparing(Entry::version));
    }

    /** What stands for this version. */
    public Optional<T> get(SemanticVersion version) {
        return entries.stream()
                .filter(entry -> VersionText.isSame(entry.version(), version))
                .map(Entry::what)
                .findFirst();
    }

    /** Whether the file puts the oldest first, always: maintained side by side, older lines are out of order here and there. */
    public boolean isAscending() {
        return entries.size() > 1
                && IntStream.range(1, entries.size())
                        .allMatch(next -> entries.get(next - 1)
                                        .version()
                                        .compareTo(entries.get(next).version())
                                < 0);
    }
}
