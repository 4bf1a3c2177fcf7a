package dev.readiness.release.documents;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.release.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory of all releases: the notes of each, and their history. */
public final class ReleaseDirectory {

    private static final String VERSION = "{version}";

    private ReleaseDirectory() {}

    /** Where the history of releases is: in the directory that the notes of all of them are in; empty when there is no such. */
    public static Optional<String> history(ReleaseSettings settings) {
        int version = settings.notes().indexOf(VERSION);
        int slash = version < 0 ? -1 : settings.notes().lastIndexOf('/', version);
        return slash < 0 ? Optional.empty() : Optional.of(settings.notes().substring(0, slash) + "/history.md");
    }

    /**
     * Enters a release. What somebody wrote before stays; the history gets one line in its own form.
     *
     * @param existing files by path; others are of no interest
     * @return the files to write, by path: only those that are new or differ
     * @throws ReadinessException when the history cannot be read
     */
    public static SortedMap<String, byte[]> enter(
            Map<String, byte[]> existing, ReleaseSettings settings, ReleaseRecord release) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String version = release.version().toString();
        files.put(settings.notes().replace(VERSION, version), bytes(release.notes()));
        files.keySet().removeAll(existing.keySet());
        history(settings).ifPresent(path -> {
            Optional<SourceText> before =
                    Optional.ofNullable(existing.get(path)).map(content -> SourceText.of(path, content));
            SourceText after =
                    before.map(file -> History.of(file).entered(release)).orElseGet(() -> History.first(release));
            if (!before.equals(Optional.of(after))) {
                files.put(path, after.bytes());
            }
        });
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
