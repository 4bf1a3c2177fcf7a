package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.RemoteReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A remote over HTTP, with and without a password; what git was given to get in is never shown. */
final class HttpTest {

    private static final String PASSWORD = "s3cr\u00e9t/p@ss";
    private static final String ENCODED = "s3cr%C3%A9t%2Fp%40ss";
    private static final String BASIC =
            Base64.getEncoder().encodeToString(("ada:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;
    private List<String> before;
    private Optional<HttpRemote> server = Optional.empty();
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory);
        before = fixture.state();
    }

    @AfterEach
    void stop() {
        server.ifPresent(HttpRemote::close);
    }

    @Test
    void takesBranchAndTagAtOnce() throws IOException {
        open();
        release(fixture.git());
        assertThat(refs()).isEqualTo("refs/heads/main\nrefs/tags/v1.3.0");
        assertThat(progress).contains("pushed main and v1.3.0 to origin");
    }

    @Test
    void hookThatRefusesIsQuotedAndNothingIsLeft() throws IOException {
        open();
        fixture.hook("pre-receive", "echo 'GH006: Protected branch update failed for refs/heads/main.' >&2; exit 1");
        assertThatThrownBy(() -> release(fixture.git()))
                .hasMessageContaining("refused the push, all of it")
                .hasMessageContaining("remote: GH006: Protected branch update failed for refs/heads/main.");
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void passwordOfTheAddressOpensAndIsNotShown() throws IOException {
        address(guard().url("ada:" + ENCODED + "@"));
        assertThat(refusal()).isEmpty();
        release(fixture.git());
        assertThat(refs()).contains("refs/tags/v1.3.0");
        assertSecret(String.join("\n", progress));
    }

    @Test
    void remoteThatIsNamedByItsAddressIsShownWithoutThePassword() throws IOException {
        String url = guard().url("ada:" + ENCODED + "@");
        fixture.hook("pre-receive", "echo 'not today' >&2; exit 1");
        assertThatThrownBy(() -> release(fixture.git(), fixture.planTo(url)))
                .hasMessageStartingWith("The remote \"http://***@127.0.0.1:")
                .hasMessageContaining("not today")
                .satisfies(failure -> assertSecret(String.valueOf(failure.getMessage())));
        rollBack();
        Files.delete(fixture.bare().resolve("hooks/pre-receive"));
        release(fixture.git(), fixture.planTo(url));
        assertThat(progress).anyMatch(line -> line.startsWith("pushed main and v1.3.0 to http://***@127.0.0.1:"));
        assertSecret(String.join("\n", progress));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada@", "ada:" + ENCODED + "%21@", "eve:" + ENCODED + "@", "ada:wrong@"})
    void wrongCredentialsAreSaidAndNotShown(String userInfo) throws IOException {
        address(guard().url(userInfo));
        assertThat(RemoteReader.read(fixture.git(), "origin", "main", "v1.3.0"))
                .isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> {
                    assertThat(unknown.reason())
                            .startsWith("The remote \"origin\" cannot be asked: ")
                            .containsPattern("Authentication failed for|could not read (Username|Password) for");
                    assertSecret(unknown.reason());
                });
        assertThatThrownBy(() -> release(fixture.git()))
                .hasMessageContaining("Nobody knows whether the remote took the push")
                .satisfies(failure -> assertSecret(String.valueOf(failure.getMessage())));
    }

    @Test
    void headerOfAConfigurationThatIsIncludedForThisRepositoryOpens() throws IOException {
        address(guard().url(""));
        Path credentials = directory.resolve("git-credentials-7.config");
        Files.writeString(credentials, "[http]\n\textraheader = AUTHORIZATION: basic " + BASIC + "\n");
        fixture.git()
                .ask(
                        "config",
                        "includeIf.gitdir:" + fixture.work().toRealPath().resolve(".git") + ".path",
                        credentials.toString());
        assertThat(refusal()).isEmpty();
        release(fixture.git());
        assertThat(refs()).contains("refs/tags/v1.3.0");
        GitProgram talkative = fixture.git().with("GIT_CURL_VERBOSE", "1").with("GIT_TRACE_REDACT", "0");
        assertThat(talkative.run("ls-remote", "origin").err())
                .containsIgnoringCase("authorization: ***")
                .doesNotContain(BASIC);
    }

    @Test
    void helperThatTakesATokenFromTheEnvironmentOpens() throws IOException {
        address(guard().url(""));
        fixture.git().ask("config", "credential.helper", "!f() { echo username=ada; echo \"password=$TOKEN\"; }; f");
        assertThat(refusal(fixture.git().with("TOKEN", PASSWORD))).isEmpty();
        release(fixture.git().with("TOKEN", PASSWORD));
        assertThat(refs()).contains("refs/tags/v1.3.0");
    }

    private void open() throws IOException {
        HttpRemote remote = HttpRemote.open(directory);
        server = Optional.of(remote);
        address(remote.url(""));
    }

    private HttpRemote guard() throws IOException {
        HttpRemote remote = HttpRemote.guarded(directory, "ada", PASSWORD);
        server = Optional.of(remote);
        return remote;
    }

    private void address(String url) {
        fixture.git().ask("remote", "set-url", "origin", url);
    }

    private Optional<String> refusal() {
        return refusal(fixture.git());
    }

    private static Optional<String> refusal(GitProgram git) {
        Evidence<RemoteState> state = RemoteReader.read(git, "origin", "main", "v1.3.0");
        assertThat(state).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<RemoteState>) state).fact().refusal();
    }

    private String refs() {
        return fixture.git().in(fixture.bare()).ask("for-each-ref", "--format=%(refname)");
    }

    /** In no spelling, whole or in part. */
    private static void assertSecret(String text) {
        assertThat(text).doesNotContain("s3cr", "p@ss", "p%40ss", "wrong", BASIC);
    }

    private void release(GitProgram git) {
        release(git, fixture.plan());
    }

    private void release(GitProgram git, ReleasePlan plan) {
        fixture.folder().save(plan);
        new ReleaseRun(plan, fixture.folder().journal(), git, ReleaseProcess::build, progress::add).proceed();
        fixture.folder().forget();
    }

    private void rollBack() {
        new Rollback(fixture.folder().load(), fixture.folder().journal(), fixture.git()).run();
        fixture.folder().forget();
    }
}
