package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions, commits and fields as servers write them. */
final class JudgeTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private static final String FIX =
            " (let readiness:build-info write it, or add -Dreadiness.smoke.expectedCommit=none)";

    private static String says(String body, Expectation... expectations) {
        Endpoint endpoint = Endpoints.version("http://h/info", expectations);
        Body bytes = new Body(body.getBytes(StandardCharsets.UTF_8), false);
        return Judge.flaw(
                        endpoint, new Answer.Received(endpoint.url(), 200, "application/json", Optional.empty(), bytes))
                .orElse("as expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'build':{'version':'1.1.0','name':'orders'}} | as expected",
                "{'version':'1.1.0'} | as expected",
                "{'build':{'version':'1.1.0'},'version':'1.0.0'} | as expected",
                "{'build':{'version':'1.0.0'},'version':'1.1.0'} | version is \"1.0.0\", expected \"1.1.0\"",
                "{'build':{'version':'1.1.0-SNAPSHOT'}} | version is \"1.1.0-SNAPSHOT\", expected \"1.1.0\"",
                "{'version':'1.1'} | version is \"1.1\", expected \"1.1.0\"",
                "{'version':1.1} | version is \"1.1\", expected \"1.1.0\"",
                "{'version':'@project.version@'} | version is \"@project.version@\", expected \"1.1.0\"",
                "{} | no version in the answer (looked at /build/version, /version), expected \"1.1.0\"",
                "[] | no version in the answer (looked at /build/version, /version), expected \"1.1.0\"",
                "{'version':null} | no version in the answer (looked at /build/version, /version), expected \"1.1.0\"",
                "{'version':' '} | no version in the answer (looked at /build/version, /version), expected \"1.1.0\"",
                "{'version':{'major':1}} | no version in the answer (looked at /build/version, /version), expected \"1.1.0\"",
                "{'version':'1.1.0'} trailing | answers 200 with a body that is no valid JSON",
                "{'version':'1.1.0','version':'1.0.0'} | answers 200 with a body that is no valid JSON",
                "\"1.1.0\" | no version in the answer (looked at /build/version, /version), expected \"1.1.0\"",
            })
    void comparesVersions(String body, String told) {
        assertThat(says(body.replace('\'', '"'), Expectation.version("1.1.0"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'git':{'commit':{'id':'0123456'}}} | as expected",
                "{'git':{'commit':{'id':'0123456789ABCDEF'}}} | as expected",
                "{'git':{'commit':{'id':'0123456789abcdef0123456789abcdef01234567'}}} | as expected",
                "{'git':{'commit':{'id':{'full':'0123456789abcdef0123456789abcdef01234567','abbrev':'0123456'}}}} | as expected",
                "{'git':{'commit':{'id':{'abbrev':'0123456'}}}} | as expected",
                "{'commit':'0123456789'} | as expected",
                "{'build':{'commit':'0123456789'}} | as expected",
                "{'commit':'0123457'} | commit is \"0123457\", expected \"0123456789abcdef0123456789abcdef01234567\"",
                "{'commit':'01234567890'} | commit is \"01234567890\", expected \"0123456789abcdef0123456789abcdef01234567\"",
                "{'commit':'012345'} | commit \"012345\" is no id of at least 7 hexadecimal digits",
                "{'commit':'unknown'} | commit \"unknown\" is no id of at least 7 hexadecimal digits",
                "{'commit':'0123456-dirty'} | commit \"0123456-dirty\" is no id of at least 7 hexadecimal digits",
            })
    void comparesCommits(String body, String told) {
        assertThat(says(body.replace('\'', '"'), Expectation.commit(COMMIT))).isEqualTo(told);
    }

    @Test
    void takesAnAbbreviatedExpectation() {
        assertThat(says("{\"commit\":\"" + COMMIT + "\"}", Expectation.commit("01234567")))
                .isEqualTo("as expected");
    }

    @Test
    void saysThatTheCommitIsMissing() {
        assertThat(says("{\"version\":\"1\"}", Expectation.version("1"), Expectation.commit(COMMIT)))
                .isEqualTo("no commit in the answer (looked at /git/commit/id, /git/commit/id/full,"
                        + " /git/commit/id/abbrev, /build/commit, /commit), expected \"" + COMMIT + "\"" + FIX);
    }

    @Test
    void looksOnlyWhereTheUserSays() {
        assertThat(says("{\"version\":\"1\",\"app\":{\"v\":\"2\"}}", Expectation.version(List.of("/app/v"), "1")))
                .isEqualTo("version is \"2\", expected \"1\"");
        assertThat(says("{\"commit\":\"" + COMMIT + "\"}", Expectation.commit(List.of("/sha"), COMMIT)))
                .isEqualTo("no commit in the answer (looked at /sha), expected \"" + COMMIT + "\"" + FIX);
    }

    @Test
    void tellsAllThatIsWrong() {
        assertThat(says(
                        "{\"version\":\"2\",\"commit\":\"fffffff\"}",
                        Expectation.version("1"),
                        Expectation.commit("0123456")))
                .isEqualTo("version is \"2\", expected \"1\"; commit is \"fffffff\", expected \"0123456\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/status | UP | {'status':'UP'} | as expected",
                "/status | UP | {'status':'up'} | /status is \"up\", expected \"UP\"",
                "/status | UP | {'state':'UP'} | /status is missing, expected \"UP\"",
                "/status | UP | {'status':['UP']} | /status is no single value, expected \"UP\"",
                "/status/0 | UP | {'status':['UP']} | as expected",
                "/ready | true | {'ready':true} | as expected",
                "/count | 3 | {'count':3} | as expected",
                "/a~1b | x | {'a/b':'x'} | as expected",
                "/c/db/status | UP | {'c':{'db':{'status':'DOWN','deep':{'status':'UP'}}}} | /c/db/status is \"DOWN\", expected \"UP\"",
            })
    void comparesFields(String pointer, String expected, String body, String told) {
        assertThat(says(body.replace('\'', '"'), Expectation.of(pointer, expected)))
                .isEqualTo(told);
    }

    @Test
    void printsAForeignValueShortAndHarmless() {
        String escapes = "a\\u001b[31mb\\r\\nc\\u202ed";
        assertThat(says("{\"version\":\"" + escapes + "\"}", Expectation.version("1")))
                .isEqualTo("version is \"a [31mb  c d\", expected \"1\"");
        assertThat(says("{\"version\":\"" + "x".repeat(101) + "\"}", Expectation.version("1")))
                .isEqualTo("version is \"" + "x".repeat(100) + "…\", expected \"1\"");
        assertThat(says("{\"version\":\"" + "x".repeat(100) + "\"}", Expectation.version("1")))
                .isEqualTo("version is \"" + "x".repeat(100) + "\", expected \"1\"");
    }

    @Test
    void isNotBrokenByDepth() {
        String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        assertThat(says(deep, Expectation.version("1"))).isEqualTo("answers 200 with a body that is no valid JSON");
    }

    @ParameterizedTest
    @CsvSource({"'', is empty", "status, is no JSON Pointer"})
    void knowsWhatIsNoPointer(String text, String what) {
        assertThat(Expectation.flawOfPointer(text)).map(Flaw::what).contains(what);
        assertThat(Expectation.flawOfPointer("/status")).isEmpty();
    }

    @Test
    void knowsWhatIsNoCommit() {
        assertThat(Expectation.flawOfCommit("012345")).isPresent();
        assertThat(Expectation.flawOfCommit("main")).isPresent();
        assertThat(Expectation.flawOfCommit("0123ABC")).isEmpty();
    }
}
