package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** The servers of settings.xml, decrypted one at a time. No message holds a password. */
record SettingsServers(MavenSession session, SettingsDecrypter decrypter) {

    /** A server with a password that can be used. */
    Server required(String id) {
        return find(id).orElseThrow(() -> new ReadinessException(
                "settings.xml has no server \"" + id + "\"", "add one, or name another one as serverId"));
    }

    /** Empty when there is no such server; one without a password that can be used is an error. */
    Optional<Server> find(String id) {
        Server server = session.getSettings().getServer(id);
        if (server == null) {
            return Optional.empty();
        }
        SettingsDecryptionResult decrypted = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        boolean broken = decrypted.getProblems().stream()
                .anyMatch(problem -> problem.getSeverity() != SettingsProblem.Severity.WARNING);
        if (broken) {
            throw new ReadinessException(
                    "The password of server \"" + id + "\" in settings.xml cannot be decrypted",
                    "encrypt it anew with the master password of this machine");
        }
        String password = decrypted.getServer().getPassword();
        if (password == null || password.isEmpty()) {
            throw new ReadinessException(
                    "Server \"" + id + "\" in settings.xml has no password", "add it there; a key is of no use here");
        }
        return Optional.of(decrypted.getServer());
    }
}
