package dev.readiness.gather.secret;

import dev.readiness.facts.Origin;

/**
 * One place that sets a key, before redaction. Never leaves the gatherers.
 *
 * @param raw the value as written, placeholders unresolved
 * @param profile the profile that the file or document belongs to; empty for a base file
 */
public record RawSource(Origin at, String raw, String profile) {

    /** The place alone: the value may be secret. */
    @Override
    public String toString() {
        return at.toString();
    }
}
