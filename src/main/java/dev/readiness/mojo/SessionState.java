package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/** What goals of one session share. Lives in the session's own data, never in a static field, so that a daemon forgets it. */
final class SessionState {

    private static final String KEY = "dev.readiness.reactor";

    private SessionState() {}

    /**
     * The state of the session; who asks first makes it.
     *
     * @throws ReadinessException when another class loader holds it, because modules name different plugin dependencies
     */
    static <T> T of(MavenSession session, Class<T> type, Supplier<T> maker) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            Object state = data.get(KEY);
            if (state == null) {
                state = maker.get();
                data.set(KEY, state);
            }
            if (type.isInstance(state)) {
                return type.cast(state);
            }
            throw new ReadinessException(
                    "This build loads the readiness plugin more than once, so no run sees all modules",
                    "declare the plugin's version and <dependencies> once, in pluginManagement of the parent");
        }
    }

    /** The state of the session, when there is one. */
    static <T> Optional<T> existing(MavenSession session, Class<T> type) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            Object state = data.get(KEY);
            return type.isInstance(state) ? Optional.of(type.cast(state)) : Optional.empty();
        }
    }
}
