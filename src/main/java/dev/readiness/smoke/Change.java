package dev.readiness.smoke;

import java.time.Duration;

/**
 * An endpoint says something else than before.
 *
 * @param after since polling began
 * @param passed whether all is as expected
 * @param state what is wrong, or that nothing is
 */
public record Change(Endpoint endpoint, Duration after, boolean passed, String state) {

    /** One line for the console. */
    public String line() {
        return endpoint.name() + ": " + state + (passed ? " after " + Shown.time(after) : "");
    }
}
