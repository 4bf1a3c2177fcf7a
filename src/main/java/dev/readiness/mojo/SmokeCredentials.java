package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.smoke.Credential;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Finds credentials where they may be: a server of settings.xml, or an environment variable. No message holds one. */
record SmokeCredentials(MavenSession session, SettingsDecrypter decrypter, Map<String, String> environment) {

    Optional<Credential> find(@Nullable String serverId, @Nullable String tokenVariable) {
        if (serverId != null && tokenVariable != null) {
            throw new ReadinessException(
                    "Both serverId \"" + serverId + "\" and tokenVariable \"" + tokenVariable + "\" are given",
                    "keep one of them");
        }
        return serverId != null
                ? Optional.of(ofServer(serverId))
                : Optional.ofNullable(tokenVariable).map(this::ofVariable);
    }

    private Credential ofVariable(String name) {
        String token = environment.getOrDefault(name, "");
        check("The environment variable " + name, token);
        return Credential.bearer(token);
    }

    private Credential ofServer(String id) {
        Server server = new SettingsServers(session, decrypter).required(id);
        String password = server.getPassword();
        String user = server.getUsername();
        if (user == null || user.isEmpty()) {
            check(
                    "The password of server \"" + id + "\" in settings.xml, sent as a token for want of a user,",
                    password);
            return Credential.bearer(password);
        }
        return Credential.basic(user, password);
    }

    private static void check(String name, String token) {
        Credential.flawOfToken(token).ifPresent(flaw -> {
            throw new ReadinessException(name + " " + flaw.what(), flaw.fix());
        });
    }
}
