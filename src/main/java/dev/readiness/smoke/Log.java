package dev.readiness.smoke;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what one endpoint said, and tells the listener when that changes. */
final class Log {

    static final String WELL = "as expected";

    private final Endpoint endpoint;
    private final Consumer<Change> listener;
    private final List<Change> changes = new ArrayList<>();
    private int attempts;
    private Duration took = Duration.ZERO;

    Log(Endpoint endpoint, Consumer<Change> listener) {
        this.endpoint = endpoint;
        this.listener = listener;
    }

    /** Takes the outcome of one attempt; whether the endpoint is as expected. */
    synchronized boolean take(Optional<String> flaw, Duration after) {
        attempts++;
        took = after;
        say(new Change(endpoint, after, flaw.isEmpty(), flaw.orElse(WELL)));
        return flaw.isEmpty();
    }

    /** Ends what was broken off. */
    synchronized void breakOff(String why, Duration after) {
        took = after;
        say(new Change(endpoint, after, false, why));
    }

    private void say(Change change) {
        if (changes.isEmpty() || !changes.get(changes.size() - 1).state().equals(change.state())) {
            changes.add(change);
            listener.accept(change);
        }
    }

    synchronized Course course() {
        return new Course(endpoint, attempts, took, changes);
    }
}
