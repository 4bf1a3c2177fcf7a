package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.notes.Forge;
import dev.readiness.release.publish.Token;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

final class ForgeTokensTest {

    private static final String HOST = "git.acme.com";

    private final MavenSession session =
            OfflineMaven.session(Path.of("src/test/resources/unit/plain-library"), "verify");

    @Test
    void theServerThatIsNamedComesFirst() {
        server("mine", "one");
        server(HOST, "two");
        Map<String, String> environment = Map.of("GITHUB_TOKEN", "three");

        assertThat(find(Optional.of("mine"), Forge.GITHUB, environment)).isEqualTo(token("one", "server \"mine\""));
        assertThat(find(Optional.empty(), Forge.GITHUB, environment))
                .isEqualTo(token("two", "server \"" + HOST + "\""));
        assertThatThrownBy(() -> find(Optional.of("yours"), Forge.GITHUB, environment))
                .hasMessage(
                        "settings.xml has no server \"yours\". To mend it: add one, or name another one as serverId.");
    }

    @Test
    void theEnvironmentIsThatOfTheForge() {
        Map<String, String> all =
                Map.of("GITHUB_TOKEN", "a ", "GH_TOKEN", "b", "GITLAB_TOKEN", "c", "CI_JOB_TOKEN", "d");

        assertThat(find(Optional.empty(), Forge.GITHUB, all)).isEqualTo(token("a", "GITHUB_TOKEN"));
        assertThat(find(Optional.empty(), Forge.GITLAB, all)).isEqualTo(token("c", "GITLAB_TOKEN"));
        assertThat(find(Optional.empty(), Forge.GITHUB, Map.of("GITHUB_TOKEN", " ", "GH_TOKEN", "b")))
                .isEqualTo(token("b", "GH_TOKEN"));
        assertThat(find(Optional.empty(), Forge.GITLAB, Map.of("CI_JOB_TOKEN", "d")))
                .isEqualTo(new Token("d", "CI_JOB_TOKEN", true));
    }

    @Test
    void saysWhereATokenCouldBe() {
        assertThatThrownBy(() -> find(Optional.empty(), Forge.GITLAB, Map.of("GITHUB_TOKEN", "a")))
                .hasMessage(
                        "There is no token for git.acme.com. To mend it: add a server \"git.acme.com\" with the token as"
                                + " its password to settings.xml, or set the environment variable GITLAB_TOKEN or CI_JOB_TOKEN.");
    }

    @Test
    void refusesWhatNoHeaderCanCarryWithoutRepeatingIt() {
        assertThatThrownBy(() -> find(Optional.empty(), Forge.GITHUB, Map.of("GH_TOKEN", "s3cret\nX-Evil: 1")))
                .hasMessage(
                        "The token from GH_TOKEN holds white space or characters that no header can carry. To mend it:"
                                + " set it to the token alone.");
        server(HOST, "");
        assertThatThrownBy(() -> find(Optional.empty(), Forge.GITHUB, Map.of()))
                .hasMessageStartingWith("Server \"git.acme.com\" in settings.xml has no password. ");
    }

    @Test
    void aPasswordThatCannotBeDecryptedIsNotSent() {
        server(HOST, "{broken}");
        SettingsProblem problem =
                new DefaultSettingsProblem("no master", SettingsProblem.Severity.ERROR, "", 0, 0, null);

        assertThatThrownBy(() -> find(Optional.empty(), Forge.GITHUB, Map.of(), List.of(problem)))
                .hasMessage("The password of server \"git.acme.com\" in settings.xml cannot be decrypted. To mend it:"
                        + " encrypt it anew with the master password of this machine.");
    }

    private static Token token(String value, String source) {
        return new Token(value, source, false);
    }

    private void server(String id, String password) {
        Server server = new Server();
        server.setId(id);
        server.setPassword(password);
        session.getRequest().addServer(server);
    }

    private Token find(Optional<String> serverId, Forge forge, Map<String, String> environment) {
        return find(serverId, forge, environment, List.of());
    }

    private Token find(
            Optional<String> serverId, Forge forge, Map<String, String> environment, List<SettingsProblem> problems) {
        SettingsDecrypter plain = request -> new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                return request.getServers().get(0);
            }

            @Override
            public List<Server> getServers() {
                return request.getServers();
            }

            @Override
            public org.apache.maven.settings.Proxy getProxy() {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<org.apache.maven.settings.Proxy> getProxies() {
                return List.of();
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return problems;
            }
        };
        return new ForgeTokens(new SettingsServers(session, plain), environment).find(serverId, forge, HOST);
    }
}
