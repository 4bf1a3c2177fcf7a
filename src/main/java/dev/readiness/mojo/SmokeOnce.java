package dev.readiness.mojo;

import dev.readiness.smoke.Smoke;
import java.util.HashSet;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/** An execution that all modules inherit from their parent is one smoke test of one deployment. */
final class SmokeOnce {

    private static final String KEY = "dev.readiness.smoke";

    private SmokeOnce() {}

    /** Whether nobody else of this session tests the same. Who does fails the build if need be. */
    static boolean claim(MavenSession session, Smoke smoke) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) { // computeIfAbsent is not there in Maven 3.8
            Set<Object> claims = new HashSet<>();
            if (data.get(KEY) instanceof Set<?> before) {
                claims.addAll(before);
            }
            boolean first = claims.add(smoke);
            data.set(KEY, claims);
            return first;
        }
    }
}
