package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.smoke.Credential;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
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
        Server server = session.getSettings().getServer(id);
        if (server == null) {
            throw new ReadinessException(
                    "settings.xml has no server \"" + id + "\"", "add one, or name another one as serverId");
        }
        SettingsDecryptionResult decrypted = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        boolean broken = decrypted.getProblems().stream()
                .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
        String password = decrypted.getServer().getPassword();
        if (broken) {
            throw new ReadinessException(
                    "The password of server \"" + id + "\" in settings.xml cannot be decrypted",
                    "encrypt it anew with the master password of this machine");
        }
        if (password == null || password.isEmpty()) {
            throw new ReadinessException(
                    "Server \"" + id + "\" in settings.xml has no password", "add it there; a key is of no use here");
        }
        String user = decrypted.getServer().getUsername();
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
