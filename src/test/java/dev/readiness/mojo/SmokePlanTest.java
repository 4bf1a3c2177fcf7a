package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.smoke.Credential;
import dev.readiness.smoke.Endpoint;
import dev.readiness.smoke.Expectation;
import dev.readiness.smoke.Kind;
import dev.readiness.smoke.Smoke;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.sec.dispatcher.DefaultSecDispatcher;

/** What the user says, and what can never work. */
final class SmokePlanTest {

    private static final SmokeExpected EXPECTED = new SmokeExpected(Optional.of("1.1.0"), Optional.of("0123456"));
    private static final SmokeExpected NOTHING = new SmokeExpected(Optional.empty(), Optional.empty());

    @TempDir
    Path directory;

    private final SmokeMojo said = said();

    private SmokeMojo said() {
        SmokeMojo parameters = new SmokeMojo(null, null);
        parameters.deadline = "5m";
        parameters.attemptTimeout = "10s";
        return parameters;
    }

    private Smoke plan() {
        return plan(EXPECTED);
    }

    private Smoke plan(SmokeExpected expected) {
        return new SmokePlan(said, expected, credentials()).smoke();
    }

    private SmokeCredentials credentials() {
        MavenSession session = OfflineMaven.session(directory, "verify");
        for (String[] one : new String[][] {
            {"full", "ada", "s3cret"},
            {"token", null, "t0ken"},
            {"open", "ada", null},
            {"broken", "ada", "{c2VjcmV0}"},
            {"spaced", null, "two words"}
        }) {
            Server server = new Server();
            server.setId(one[0]);
            server.setUsername(one[1]);
            server.setPassword(one[2]);
            session.getRequest().addServer(server);
        }
        return new SmokeCredentials(session, decrypter(), Map.of("TOKEN", "t0ken\n", "EMPTY", " ", "TWO", "a s3cret"));
    }

    private SettingsDecrypter decrypter() {
        String security = directory.resolve("settings-security.xml").toString();
        return new DefaultSettingsDecrypter(new DefaultSecDispatcher(new DefaultPlexusCipher(), Map.of(), security));
    }

    @Test
    void decryptsAPasswordOfTheSettings() throws Exception {
        DefaultPlexusCipher cipher = new DefaultPlexusCipher();
        String master =
                cipher.encryptAndDecorate("the master password", DefaultSecDispatcher.SYSTEM_PROPERTY_SEC_LOCATION);
        Files.writeString(
                directory.resolve("settings-security.xml"),
                "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
        Server server = new Server();
        server.setId("encrypted");
        server.setUsername("ada");
        server.setPassword(cipher.encryptAndDecorate("s3cret", "the master password"));
        SmokeCredentials credentials = credentials();
        credentials.session().getRequest().addServer(server);
        assertThat(credentials.find("encrypted", null)).contains(Credential.basic("ada", "s3cret"));
    }

    private static SmokeEndpoint endpoint(String kind, Consumer<SmokeEndpoint> more) {
        SmokeEndpoint endpoint = SmokeEndpoint.of(kind, "https://host/x");
        more.accept(endpoint);
        return endpoint;
    }

    @Test
    void readsAWholeConfiguration() {
        said.health = List.of("https://host/health");
        said.expect = List.of("/status=UP", "/note = a=b ");
        said.version = List.of("https://host/actuator/info");
        said.endpoints = List.of(endpoint("health", one -> one.status = 204), endpoint("version", one -> {
            one.versionPointer = "/v";
            one.commitPointer = "/c";
            one.tokenVariable = "TOKEN";
        }));
        said.serverId = "full";
        said.deadline = "90s";
        said.followRedirects = true;
        Smoke smoke = plan();
        assertThat(smoke.schedule().deadline()).isEqualTo(Duration.ofSeconds(90));
        assertThat(smoke.schedule().attempt()).isEqualTo(Duration.ofSeconds(10));
        assertThat(smoke.endpoints())
                .extracting(Endpoint::name)
                .containsExactly(
                        "health https://host/health",
                        "version https://host/actuator/info",
                        "health https://host/x",
                        "version https://host/x");
        assertThat(smoke.endpoints()).extracting(Endpoint::status).containsExactly(200, 200, 204, 200);
        assertThat(smoke.endpoints()).allMatch(Endpoint::follow);
        assertThat(smoke.endpoints())
                .extracting(endpoint -> endpoint.credential().orElseThrow())
                .containsExactly(
                        Credential.basic("ada", "s3cret"),
                        Credential.basic("ada", "s3cret"),
                        Credential.basic("ada", "s3cret"),
                        Credential.bearer("t0ken"));
        assertThat(smoke.endpoints().get(0).expectations())
                .containsExactly(Expectation.of("/status", "UP"), Expectation.of("/note", "a=b"));
        assertThat(smoke.endpoints().get(1).expectations())
                .containsExactly(Expectation.version("1.1.0"), Expectation.commit("0123456"));
        assertThat(smoke.endpoints().get(2).expectations()).isEmpty();
        assertThat(smoke.endpoints().get(3).expectations())
                .containsExactly(
                        Expectation.version(List.of("/v"), "1.1.0"), Expectation.commit(List.of("/c"), "0123456"));
    }

    @Test
    void expectsAStatusWhereTheConventionPromisesOne() {
        said.health = List.of("https://host/actuator/health", "https://host/health");
        assertThat(plan().endpoints())
                .extracting(Endpoint::expectations)
                .containsExactly(List.of(Expectation.of("/status", "UP")), List.of());
        said.expect = List.of("/status=OK");
        assertThat(plan().endpoints().get(0).expectations()).containsExactly(Expectation.of("/status", "OK"));
        said.health = List.of();
        said.endpoints = List.of(endpoint("health", one -> {
            one.url = "https://host/actuator/health";
            one.status = 503;
        }));
        assertThat(plan().endpoints().get(0).expectations()).isEmpty();
        assertThat(plan().endpoints().get(0).kind()).isEqualTo(Kind.HEALTH);
    }

    @Test
    void comparesOnlyWhatIsKnown() {
        said.version = List.of("https://host/info");
        assertThat(plan(new SmokeExpected(Optional.empty(), EXPECTED.commit()))
                        .endpoints()
                        .get(0)
                        .expectations())
                .containsExactly(Expectation.commit("0123456"));
        assertThatThrownBy(() -> plan(NOTHING))
                .hasMessage(
                        "readiness.smoke.version, URL 1 has no version and no commit to be compared with. To mend it:"
                                + " run in the project's directory, or add -Dreadiness.smoke.expectedVersion or"
                                + " -Dreadiness.smoke.expectedCommit.");
    }

    @ParameterizedTest
    @CsvSource({"token, Bearer t0ken", "full, Basic YWRhOnMzY3JldA=="})
    void findsCredentialsInTheSettings(String id, String header) {
        assertThat(credentials().find(id, null)).map(Credential::header).contains(header);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone |  | settings.xml has no server \"gone\"",
                "open |  | Server \"open\" in settings.xml has no password",
                "broken |  | The password of server \"broken\" in settings.xml cannot be decrypted",
                "spaced |  | The password of server \"spaced\" in settings.xml, sent as a token for want of a user, holds white space",
                "full | TOKEN | Both serverId \"full\" and tokenVariable \"TOKEN\" are given",
                " | NOBODY | The environment variable NOBODY is empty",
                " | EMPTY | The environment variable EMPTY is empty",
                " | TWO | The environment variable TWO holds white space or characters that no header can carry",
            })
    void saysWhichCredentialsCannotBeHad(String serverId, String variable, String told) {
        assertThatThrownBy(() -> credentials().find(serverId, variable))
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith(told)
                .message()
                .doesNotContain("s3cret", "two words", "c2VjcmV0");
    }

    @Test
    void asksWithoutCredentialsUnlessTold() {
        assertThat(credentials().find(null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://ada:s3cret@host/ | readiness.smoke.health, URL 2 holds user information. To mend it: take name and"
                        + " password out of it and name a server of settings.xml with -Dreadiness.smoke.serverId, or a"
                        + " variable with -Dreadiness.smoke.tokenVariable.",
                "host/health | readiness.smoke.health, URL 2 does not begin with http:// or https://. To mend it: give the"
                        + " whole URL.",
            })
    void namesAnAddressByItsPlace(String url, String told) {
        said.health = List.of("https://host/", url);
        assertThatThrownBy(this::plan).isInstanceOf(ReadinessException.class).hasMessage(told);
    }

    @Test
    void saysWhatCannotWork() {
        refuses(
                endpoint("health", one -> one.url = null),
                "<endpoint> 1 does not begin with http:// or https://. To mend" + " it: give the whole URL.");
        refuses(endpoint("helth", one -> {}), "<endpoint> 1 is of kind \"helth\". To mend it: use health or version.");
        refuses(
                endpoint("health", one -> one.status = 199),
                "<endpoint> 1 expects status 199. To mend it: use one from 200" + " to 599.");
        refuses(
                endpoint("health", one -> one.status = 600),
                "<endpoint> 1 expects status 600. To mend it: use one from 200" + " to 599.");
        refuses(
                endpoint("health", one -> one.expect = List.of("UP")),
                "<endpoint> 1 expects \"UP\". To mend it: write it as" + " /pointer=value.");
        refuses(
                endpoint("health", one -> one.expect = List.of("status=UP")),
                "<endpoint> 1 expects \"status=UP\", which is"
                        + " no JSON Pointer. To mend it: begin it with a slash, as in /status.");
        refuses(
                endpoint("version", one -> one.versionPointer = "v"),
                "<endpoint> 1, versionPointer is no JSON Pointer. To"
                        + " mend it: begin it with a slash, as in /status.");
        refuses(
                endpoint("version", one -> one.commitPointer = "c"),
                "<endpoint> 1, commitPointer is no JSON Pointer. To"
                        + " mend it: begin it with a slash, as in /status.");
        said.deadline = "soon";
        refuses(
                endpoint("health", one -> {}),
                "readiness.smoke.deadline is \"soon\". To mend it: write a time up to 24h,"
                        + " such as 90s, 5m or 1m30s.");
        said.deadline = "24h1s";
        refuses(
                endpoint("health", one -> {}),
                "readiness.smoke.deadline is \"24h1s\". To mend it: write a time up to 24h,"
                        + " such as 90s, 5m or 1m30s.");
        said.deadline = "24h";
        said.attemptTimeout = "0";
        refuses(
                endpoint("health", one -> {}),
                "readiness.smoke.attemptTimeout is \"0\". To mend it: write a time up to 24h,"
                        + " such as 90s, 5m or 1m30s.");
    }

    private void refuses(SmokeEndpoint endpoint, String told) {
        said.endpoints = List.of(endpoint);
        assertThatThrownBy(this::plan).isInstanceOf(ReadinessException.class).hasMessage(told);
    }

    @ParameterizedTest
    @CsvSource({"main", "012345", "HEAD"})
    void refusesACommitThatIsNone(String commit) {
        MavenSession session = OfflineMaven.session(directory, "verify");
        assertThatThrownBy(() -> SmokeExpected.of(session, null, commit))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("-Dreadiness.smoke.expectedCommit is no commit id."
                        + " To mend it: give at least 7 hexadecimal digits.");
    }

    @Test
    void expectsNothingByItselfWithoutProjectAndRepository() {
        MavenSession session = OfflineMaven.session(directory, "verify");
        assertThat(SmokeExpected.of(session, null, " ")).isEqualTo(NOTHING);
        assertThat(SmokeExpected.of(session, "1.0", "0123456"))
                .isEqualTo(new SmokeExpected(Optional.of("1.0"), Optional.of("0123456")));
        assertThat(SmokeExpected.of(session, "none", "none")).isEqualTo(NOTHING);
    }
}
