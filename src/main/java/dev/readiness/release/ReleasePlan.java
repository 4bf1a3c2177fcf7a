package dev.readiness.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that a release is going to do, decided before the first step.
 *
 * @param version that is released
 * @param next version that the branch has afterwards; empty when it keeps its own
 * @param tag short name
 * @param signed whether the tag is signed, with what git is set up to sign with
 * @param signedOff whether the commits carry {@code Signed-off-by}, as the Developer Certificate of Origin asks
 * @param start full id of the commit that is released from
 * @param branch short name of the branch at the remote
 * @param remote name of the remote; empty when nothing is pushed
 * @param checkout where the release is built; absolute
 * @param goals what the build runs
 * @param uploads whether the build uploads, and so pushes before it does
 * @param messages of the commits and of the tag
 * @param release files that the release commit changes, by path from the repository's top
 * @param development files that the commit after it changes
 */
public record ReleasePlan(
        String version,
        Optional<String> next,
        String tag,
        boolean signed,
        boolean signedOff,
        String start,
        String branch,
        Optional<String> remote,
        Mode mode,
        Path checkout,
        List<String> goals,
        boolean uploads,
        Messages messages,
        SortedMap<String, byte[]> release,
        SortedMap<String, byte[]> development) {

    public ReleasePlan {
        goals = List.copyOf(goals);
    }

    /** The same with one more file in the release commit. */
    public ReleasePlan with(String path, byte[] bytes) {
        SortedMap<String, byte[]> more = new TreeMap<>(release);
        more.put(path, bytes);
        return new ReleasePlan(
                version,
                next,
                tag,
                signed,
                signedOff,
                start,
                branch,
                remote,
                mode,
                checkout,
                goals,
                uploads,
                messages,
                more,
                development);
    }

    /** What is written into the history. */
    public record Messages(String release, String tag, String next) {}

    /**
     * Stands for all that the release will write and where, wherever it is made: two plans with the same digest make the same
     * release.
     *
     * @return sixteen hexadecimal digits
     */
    public String digest() {
        MessageDigest sha256 = sha256();
        PlanText.of(this)
                .lines()
                .filter(line -> !line.startsWith("checkout "))
                .forEach(line -> add(sha256, line.getBytes(StandardCharsets.UTF_8)));
        for (SortedMap<String, byte[]> files : List.of(release, development)) {
            add(sha256, String.valueOf(files.size()).getBytes(StandardCharsets.UTF_8));
            files.forEach((path, bytes) -> {
                add(sha256, path.getBytes(StandardCharsets.UTF_8));
                add(sha256, bytes);
            });
        }
        return HexFormat.of().formatHex(sha256.digest(), 0, 8);
    }

    /** With its length, so that no two lists of parts look the same. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The full name of the tag's ref. */
    public String tagRef() {
        return "refs/tags/" + tag;
    }

    /** The branch that is pushed; with a pull request one of the release's own. */
    public String branchRef() {
        return "refs/heads/" + (mode == Mode.PULL_REQUEST ? "release/" + tag : branch);
    }
}
