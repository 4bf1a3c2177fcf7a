package dev.readiness.mojo;

import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.eclipse.aether.RepositorySystem;

/** Maven's way to repositories, for what is made before a goal could have it injected, such as the guard. */
final class SessionRepositories {

    private SessionRepositories() {}

    @SuppressWarnings("deprecation") // a listener has the session and nothing else
    static RepositorySystem of(MavenSession session) {
        try {
            return session.getContainer().lookup(RepositorySystem.class);
        } catch (ComponentLookupException e) {
            throw new IllegalStateException("Maven has no repository system", e);
        }
    }
}
