package dev.readiness.smoke;

import java.time.Duration;
import java.util.List;

/**
 * How it went with one endpoint.
 *
 * @param attempts made
 * @param took until the last of them ended
 * @param changes in the order of time, at least one; the last is the result
 */
public record Course(Endpoint endpoint, int attempts, Duration took, List<Change> changes) {

    public Course {
        changes = List.copyOf(changes);
    }

    public boolean passed() {
        return last().passed();
    }

    public String state() {
        return last().state();
    }

    private Change last() {
        return changes.get(changes.size() - 1);
    }
}
