package dev.readiness.mojo;

import dev.readiness.smoke.Smoke;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;

/** An execution that all modules inherit from their parent is one smoke test of one deployment. */
final class SmokeOnce {

    private static final String KEY = "dev.readiness.smoke";

    private SmokeOnce() {}

    /** Whether nobody else of this session tests the same. Who does fails the build if need be. */
    static boolean claim(MavenSession session, Smoke smoke) {
        Object claimed = session.getRepositorySession().getData().computeIfAbsent(KEY, ConcurrentHashMap::newKeySet);
        @SuppressWarnings("unchecked") // the key is ours
        Set<Object> claims = (Set<Object>) claimed;
        return claims.add(smoke);
    }
}
