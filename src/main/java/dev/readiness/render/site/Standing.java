package dev.readiness.render.site;

import java.util.Optional;
import java.util.SortedMap;

/**
 * How the whole stands.
 *
 * @param verdict READY or NOT READY
 * @param stage what the build was about to do: build, release or deploy
 * @param partial why the run does not speak for the whole reactor; empty when it does
 * @param counts of rules and of what is open, by name: errors, warnings, notes, unknown and more
 * @param subjects worth of each subject, by name
 */
public record Standing(
        String verdict,
        String stage,
        Optional<String> partial,
        SortedMap<String, Integer> counts,
        Worth score,
        SortedMap<String, Worth> subjects) {

    /**
     * A score and what it rests on.
     *
     * @param value of 100
     * @param evidence share of what applies that could be judged, in percent
     */
    public record Worth(int value, int evidence) {}

    /** The verdict with what it is for, as every report says it. */
    public String heading() {
        return stage.equals("build") ? verdict : verdict + " to " + stage;
    }
}
