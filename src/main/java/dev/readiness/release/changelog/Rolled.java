package dev.readiness.release.changelog;

import dev.readiness.release.text.SourceText;
import java.util.List;

/**
 * A changelog that tells a release.
 *
 * @param source the file
 * @param done what differs from before, one sentence without a period each, for the plan; empty when nothing does
 */
public record Rolled(SourceText source, List<String> done) {

    public Rolled {
        done = List.copyOf(done);
    }

    /** The file. */
    public byte[] bytes() {
        return source.bytes();
    }
}
