package dev.readiness.mojo;

import dev.readiness.release.changelog.ChangelogRoll;
import dev.readiness.release.changelog.Roll;
import dev.readiness.release.pom.Edited;
import dev.readiness.release.pom.PomEditor;
import dev.readiness.release.pom.VersionChange;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that the two commits of a release change, by path from the repository's top.
 *
 * @param release of the release commit
 * @param development of the commit after it
 */
record ReleaseFiles(SortedMap<String, byte[]> release, SortedMap<String, byte[]> development) {

    /**
     * Plans them; nothing is written.
     *
     * @param poms as they are
     * @param others files that the release writes besides the POMs
     */
    static ReleaseFiles of(
            SortedMap<String, byte[]> poms,
            SortedMap<String, byte[]> others,
            String from,
            String version,
            String tag,
            String next,
            Instant now) {
        Edited released = PomEditor.edit(poms, new VersionChange(from, version, "HEAD", tag, Optional.of(now)));
        SortedMap<String, byte[]> then = new TreeMap<>(poms);
        then.putAll(released.files());
        Edited developed = PomEditor.edit(then, new VersionChange(version, next, tag, "HEAD", Optional.empty()));
        SortedMap<String, byte[]> release = new TreeMap<>(others);
        release.putAll(released.files());
        return new ReleaseFiles(release, developed.files());
    }

    /** The changelog with the version in it, when it changes. */
    static Optional<byte[]> changelog(Optional<byte[]> before, Roll roll) {
        return Optional.of(ChangelogRoll.roll(before, roll).bytes())
                .filter(after -> before.isEmpty() || !Arrays.equals(before.get(), after));
    }
}
