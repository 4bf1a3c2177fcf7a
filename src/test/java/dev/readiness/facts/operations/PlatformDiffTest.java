package dev.readiness.facts.operations;

import static dev.readiness.facts.operations.Asked.between;
import static dev.readiness.facts.operations.Asked.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.operations.Change.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Migrations, containers, Java and dependencies; and several modules that are told as one. */
final class PlatformDiffTest {

    @Test
    void tellsMigrations() {
        assertThat(between(
                        shop().migration("V1", "a")
                                .migration("V2", "b")
                                .migration("V3", "c")
                                .migration("V4", "d"),
                        shop().migration("V1", "a")
                                .migration("V2", "x")
                                .migration("V9", "c")
                                .migration("V5", "e")))
                .containsExactly(
                        "MIGRATION ADDED V5: - > of V5 @4",
                        "MIGRATION CHANGED V2: of V2 > of V2 @2",
                        "MIGRATION RENAMED V9: V3 > of V9 @3",
                        "MIGRATION REMOVED V4: of V4 > - @4");
    }

    @Test
    void tellsPortsOfContainersByTheirUse() {
        assertThat(between(
                        shop().port("web", "80").port("db", "5432").port("mail", "25"),
                        shop().port("web", "81").port("db", "5432").port("cache", "6379")))
                .containsExactly(
                        "PORT ADDED cache: - > 6379 @3",
                        "PORT CHANGED web: 80 > 81 @1",
                        "PORT REMOVED mail: 25 > - @3");
        assertThat(between(
                        shop().port("web", "80").port("web", "443"),
                        shop().port("web", "81").port("web", "444")))
                .as("which became which is not known")
                .hasSize(4);
    }

    @Test
    void tellsJavaAndImages() {
        assertThat(between(
                        shop().java("17").image("Dockerfile", "jre:17").image("old/Dockerfile", "jre:8"),
                        shop().java("21").image("Dockerfile", "jre:21")))
                .containsExactly(
                        "JAVA CHANGED Java: 17 > 21 @1",
                        "IMAGE CHANGED Dockerfile: jre:17 > jre:21 @2",
                        "IMAGE REMOVED old/Dockerfile: jre:8 > - @3");
        assertThat(between(shop().java("17"), shop())).containsExactly("JAVA REMOVED Java: 17 > - @1");
        assertThat(between(shop().java("17").image("D", "a"), shop().java("17").image("D", "a")))
                .isEmpty();
    }

    @Test
    void tellsDependenciesThatShip() {
        assertThat(between(
                        shop().dependency("a:gone", "1", "compile")
                                .dependency("a:same", "1", "compile")
                                .dependency("a:up", "1", "runtime")
                                .dependency("a:test", "1", "test"),
                        shop().dependency("a:come", "1", "compile")
                                .dependency("a:same", "1", "compile")
                                .dependency("a:up", "2", "runtime")
                                .dependency("a:test", "2", "test")))
                .containsExactly(
                        "DEPENDENCY ADDED a:come: - > 1 @1",
                        "DEPENDENCY CHANGED a:up: 1 > 2 @3",
                        "DEPENDENCY REMOVED a:gone: 1 > - @1");
    }

    @Test
    void tellsWhatAParentBringsOfItsOwnOnce() {
        assertThat(between(
                        shop().dependency("boot:parent", "3.4", "parent")
                                .dependency("boot:web", "3.4", "compile")
                                .dependency("boot:own", "1", "compile")
                                .dependency("other:web", "3.4", "compile"),
                        shop().dependency("boot:parent", "3.5", "parent")
                                .dependency("boot:web", "3.5", "compile")
                                .dependency("boot:own", "2", "compile")
                                .dependency("other:web", "3.5", "compile")))
                .containsExactly(
                        "DEPENDENCY CHANGED boot:own: 1 > 2 @3",
                        "DEPENDENCY CHANGED boot:parent: 3.4 > 3.5 @1",
                        "DEPENDENCY CHANGED other:web: 3.4 > 3.5 @4");
    }

    @Test
    void saysInOneSentenceWhichVersionsAreNotKnown() {
        Asked before = shop();
        Asked after = shop();
        for (String name : List.of("a:a", "a:b", "a:c", "a:d", "a:e")) {
            before.dependency(name, "1", "compile");
            after.dependency(name, null, "compile");
        }
        OperationalDiff diff = diff(before, after);
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.unknown())
                .extracting(Operations.Unknown::reason)
                .containsExactly("the version of a:a, a:b, a:c and 2 more is not known now or at the release");
        OperationalDiff one = diff(shop().dependency("a:a", null, "compile"), shop().dependency("a:a", "1", "compile"));
        assertThat(one.unknown())
                .extracting(Operations.Unknown::reason)
                .containsExactly("the version of a:a is not known now or at the release");
    }

    @Test
    void saysNothingOfWhatCouldNotBeReadAndSaysSo() {
        OperationalDiff diff = diff(
                shop().unknown("no POM", Subject.DEPENDENCY)
                        .dependency("a:a", "1", "compile")
                        .java("17"),
                shop().unknown("no configuration", Subject.SETTING)
                        .variable("A", null, "a")
                        .setting("server.port", "1")
                        .java("21"));
        assertThat(Asked.told(diff)).containsExactly("JAVA CHANGED Java: 17 > 21 @4");
        assertThat(diff.blind()).containsExactlyInAnyOrder(Subject.DEPENDENCY, Subject.SETTING);
        assertThat(diff.unknown())
                .extracting(Operations.Unknown::reason)
                .containsExactly("no POM, as of tag \"v1.0.0\"", "no configuration");
    }

    @Test
    void comparesEachModuleWithItself() {
        OperationalDiff moved = diff(
                List.of(
                        Asked.by("a:one").setting("app.x", "1"),
                        Asked.by("a:two").setting("app.x", "5")),
                List.of(
                        Asked.by("a:two").setting("app.x", "6"),
                        Asked.by("a:new").setting("app.x", "1")));
        assertThat(Asked.told(moved))
                .as("the one left on each side is the same")
                .containsExactly("SETTING CHANGED app.x: 5 > 6 @1");
        OperationalDiff more = diff(
                List.of(Asked.by("a:one").setting("app.x", "1")),
                List.of(
                        Asked.by("a:two").setting("app.y", "2"),
                        Asked.by("a:three").setting("app.z", "3")));
        assertThat(Asked.told(more)).hasSize(3).contains("SETTING REMOVED app.x: 1 > - @1");
    }

    @Test
    void tellsAllModulesTogether() {
        Operations together = ModuleOperations.together(List.of(
                Asked.by("a:one")
                        .variable("A", "1", "app.a")
                        .setting("app.x", "1")
                        .java("9")
                        .dependency("b:b", "2", "runtime")
                        .dependency("b:t", "1", "test")
                        .asked(),
                Asked.by("a:two")
                        .variable("A", null, "app.b")
                        .setting("app.x", "2")
                        .java("17")
                        .dependency("b:b", "1", "compile")
                        .dependency("b:t", "2", "compile")
                        .asked()));
        assertThat(together.variables().get("A").isRequired()).isTrue();
        assertThat(together.variables().get("A").readers())
                .extracting(Operations.Reader::key)
                .containsExactly("app.b", "app.a");
        assertThat(together.settings().get("app.x").text()).isEqualTo("1");
        assertThat(together.java()).map(Operations.JavaLevel::release).contains("17");
        assertThat(together.dependencies().get("b:b").version()).contains("1, 2");
        assertThat(together.dependencies().get("b:b").scope()).isEqualTo("compile");
        assertThat(together.dependencies().get("b:t").version()).contains("2");
    }

    private static OperationalDiff diff(Asked before, Asked after) {
        return diff(List.of(before), List.of(after));
    }

    private static OperationalDiff diff(List<Asked> before, List<Asked> after) {
        return OperationalDiffer.diff(
                Asked.SINCE,
                before.stream().map(Asked::asked).toList(),
                after.stream().map(Asked::asked).toList());
    }
}
