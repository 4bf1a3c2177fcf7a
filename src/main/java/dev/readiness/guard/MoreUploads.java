package dev.readiness.guard;

import dev.readiness.mojo.Gatekeeper;
import java.util.List;
import org.apache.maven.execution.MavenSession;

/** Goals that the policy adds to the known ones. The policy is read only for a plugin that could be meant. */
final class MoreUploads {

    private static final String APACHE = "org.apache.maven.plugins:";

    private MoreUploads() {}

    static List<String> of(MavenSession session, String plugin) {
        return plugin.startsWith(APACHE) ? List.of() : new Gatekeeper(session).uploads();
    }
}
