package dev.readiness.facts.operations;

import static dev.readiness.facts.operations.Asked.between;
import static dev.readiness.facts.operations.Asked.shop;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Variables, keys and their ports: each change once, where it stands now. */
final class ConfigurationDiffTest {

    @Test
    void tellsVariablesThatCameWentAndChanged() {
        assertThat(between(
                        shop().variable("OLD", "1", "app.old")
                                .variable("SAME", "x", "app.same")
                                .variable("SIZE", "10", "app.size")
                                .variable("MUST", "a", "app.must"),
                        shop().variable("NEW", null, "app.new")
                                .variable("SAME", "x", "app.same")
                                .variable("SIZE", "20", "app.size")
                                .variable("MUST", null, "app.must")))
                .containsExactly(
                        "VARIABLE ADDED NEW: - > - @1",
                        "VARIABLE CHANGED MUST: a > - @4",
                        "VARIABLE CHANGED SIZE: 10 > 20 @3",
                        "VARIABLE REMOVED OLD: 1 > - @1");
    }

    @Test
    void takesAVariableIntoTheSameKeyForARenamedOne() {
        assertThat(between(shop().variable("A", "1", "app.size"), shop().variable("B", "2", "app.SIZE")))
                .containsExactly("VARIABLE RENAMED B: A > 2 @1");
        assertThat(between(
                        shop().variable("A", "1", "app.size"),
                        shop().variable("B", "2", "app.size").variable("C", "3", "app.size")))
                .as("either might be it")
                .containsExactly(
                        "VARIABLE ADDED B: - > 2 @1", "VARIABLE ADDED C: - > 3 @2", "VARIABLE REMOVED A: 1 > - @1");
    }

    @Test
    void comparesFallbacksAsTheyAreWritten() {
        assertThat(between(shop().variable("A", "${B:1}", "a"), shop().variable("A", "${B:2}", "a")))
                .as("B tells")
                .isEmpty();
        assertThat(between(
                        shop().variable("A", "***", "app.password").secret("app.password", 8, 2.0),
                        shop().variable("A", "***", "app.password").secret("app.password", 9, 2.0)))
                .contains("VARIABLE CHANGED A: *** > *** @1");
        assertThat(between(
                        shop().variable("A", "***", "app.password").secret("app.password", 8, 2.0),
                        shop().variable("A", "***", "app.password").secret("app.password", 8, 2.0)))
                .isEmpty();
    }

    @Test
    void tellsKeys() {
        assertThat(between(
                        shop().setting("app.gone", "1").setting("app.size", "1").setting("app.same", "x"),
                        shop().setting("app.size", "2").setting("app.come", "0").setting("app.same", "x")))
                .containsExactly(
                        "SETTING ADDED app.come: - > 0 @2",
                        "SETTING CHANGED app.size: 1 > 2 @1",
                        "SETTING REMOVED app.gone: 1 > - @1");
    }

    @Test
    void takesTheSameValueUnderTheSameLastNameForARename() {
        assertThat(between(shop().setting("old.url", "db"), shop().setting("new.url", "db")))
                .containsExactly("SETTING RENAMED new.url: old.url > db @1");
        assertThat(between(shop().setting("old.on", "true"), shop().setting("new.on", "true")))
                .as("many keys have this value")
                .hasSize(2);
        assertThat(between(shop().setting("old.url", "db"), shop().setting("new.uri", "db")))
                .hasSize(2);
        assertThat(between(
                        shop().setting("old.name", "1").replaced("old.name", "new.Title"),
                        shop().setting("new.title", "2")))
                .as("the library says so")
                .containsExactly("SETTING RENAMED new.title: old.name > 2 @1");
    }

    @Test
    void takesAListForOneValue() {
        assertThat(between(
                        shop().setting("app.hosts[0]", "a").setting("app.hosts[1]", "b"),
                        shop().setting("app.hosts", "a, b")))
                .isEmpty();
        assertThat(between(
                        shop().setting("app.hosts[10]", "b").setting("app.hosts[2]", "a"),
                        shop().setting("app.hosts[2]", "a").setting("app.hosts[10]", "c")))
                .containsExactly("SETTING CHANGED app.hosts: a, b > a, c @1");
    }

    @Test
    void saysNothingOfAKeyWhoseVariableTells() {
        assertThat(between(
                        shop().setting("app.url", "${A}", "${A}").variable("A", null, "app.url"),
                        shop().setting("app.url", "${B}", "${B}").variable("B", null, "app.url")))
                .containsExactly("VARIABLE RENAMED B: A > - @2");
        assertThat(between(shop().setting("app.url", "${A:1}", "1"), shop().setting("app.url", "${A:2}", "2")))
                .as("only the fallback differs")
                .isEmpty();
        assertThat(between(shop().setting("app.url", "${A}", "1"), shop().setting("app.url", "${B}", "1")))
                .as("production gets the same")
                .isEmpty();
    }

    @Test
    void tellsSecretsApartWithoutKnowingThem() {
        assertThat(between(shop().secret("app.password", 8, 2.0), shop().secret("app.password", 8, 2.5)))
                .containsExactly("SETTING CHANGED app.password: *** > *** @1");
        assertThat(between(shop().secret("app.password", 8, 2.0), shop().secret("app.password", 8, 2.0)))
                .isEmpty();
    }

    @Test
    void callsThePortOfAKeyByItsUse() {
        assertThat(between(
                        shop().setting("server.port", "8080").setting("quarkus.management.port", "9000"),
                        shop().setting("server.port", "8443")))
                .containsExactly("PORT CHANGED server: 8080 > 8443 @1", "PORT REMOVED management: 9000 > - @2");
        assertThat(between(shop().port("server", "1"), shop().port("server", "2")))
                .as("its key tells")
                .isEmpty();
    }
}
