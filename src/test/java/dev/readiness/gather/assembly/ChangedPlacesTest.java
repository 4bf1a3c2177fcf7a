package dev.readiness.gather.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedSource;
import dev.readiness.facts.coverage.ChangedSource.Measured;
import dev.readiness.facts.coverage.ChangedSource.Unjudged;
import dev.readiness.facts.coverage.ChangedSource.Unmeasured;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files count, and which of their lines. */
final class ChangedPlacesTest {

    private static final String ORDER = "src/main/java/com/acme/Order.java";
    private static final String BEFORE = "package com.acme;\nhit 1\nhit 2\nhit 3\n";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void aFileThatOnlyMovedHasNoChangedLines() {
        try (ChangedProject project = released(ORDER)) {
            String text = project.git().take(ORDER);
            project.git().write("src/main/java/com/acme/shop/Moved.java", text).commit("refactor: move");
            assertThat(told(project.measure("."))).isEmpty();
        }
    }

    @Test
    void aCopyIsNew() {
        try (ChangedProject project = released(ORDER)) {
            String text = project.git().take(ORDER);
            project.git()
                    .write("src/main/java/com/acme/A.java", text)
                    .write("src/main/java/com/acme/B.java", text)
                    .commit("refactor: copy");
            assertThat(told(project.measure("."))).hasSize(1).allMatch(told -> told.endsWith(" [2, 3, 4]"));
        }
    }

    @Test
    void lineEndsOfACheckoutAreNoChange() {
        try (ChangedProject project = released(ORDER)) {
            project.git().write(ORDER, BEFORE.replace("\n", "\r\n") + "miss 4\r\n");
            assertThat(told(project.measure("."))).containsExactly(ORDER + " [5]");
            project.git().config("core", "autocrlf", "true");
            assertThat(told(project)).containsExactly(ORDER + " [5]");
        }
    }

    @Test
    void countsUncommittedEditsAndUntrackedFiles() {
        try (ChangedProject project = released(ORDER)) {
            project.git()
                    .write(ORDER, BEFORE.replace("hit 2", "miss 2"))
                    .write("src/main/java/com/acme/New.java", "package com.acme;\nmiss\n");
            assertThat(told(project.measure(".")))
                    .containsExactly("src/main/java/com/acme/New.java [2]", ORDER + " [3]");
        }
    }

    @Test
    void tracksAFileInADirectoryThatIsIgnored() {
        String built = "src/main/java/com/acme/build/Tool.java";
        try (ChangedProject project = released(built)) {
            project.git()
                    .write(".gitignore", "target/\nbuild/\n")
                    .write(built, BEFORE + "miss 4\n")
                    .write("src/main/java/com/acme/build/Other.java", BEFORE);
            assertThat(told(project.measure("."))).containsExactly(built + " [5]");
        }
    }

    @Test
    void leavesOutTestsGeneratedSourcesAndWhatIsNoSource() {
        try (ChangedProject project = released(ORDER)) {
            project.git()
                    .write(".gitignore", "")
                    .write("src/test/java/com/acme/OrderTest.java", BEFORE)
                    .write("target/generated-sources/api/com/acme/Api.java", BEFORE)
                    .write("src/main/java/com/acme/order.sql", BEFORE)
                    .write("src/main/java/com/acme/package-info.java", "package com.acme;\n")
                    .commit("feat: more");
            assertThat(told(project.measure("."))).isEmpty();
        }
    }

    @Test
    void keepsAClassOfTwoModulesApart() {
        try (ChangedProject project = new ChangedProject(directory, "a", "b")) {
            project.git()
                    .write("a/" + ORDER, BEFORE)
                    .write("b/" + ORDER, BEFORE)
                    .commit("feat: a")
                    .tag("v0.9.0")
                    .write("a/" + ORDER, BEFORE + "hit 4\n")
                    .write("b/" + ORDER, BEFORE + "miss 4\nmiss 5\n")
                    .commit("feat: b");
            ChangedCoverage coverage = known(project.measure("a").measure("b").sinceRelease());
            assertThat(told(coverage)).containsExactly("a/" + ORDER + " [5]", "b/" + ORDER + " [5, 6]");
            assertThat(coverage.lines().covered()).isEqualTo(1);
        }
    }

    @Test
    void takesAnAggregatorsGroupForItsModule() {
        try (ChangedProject project = new ChangedProject(directory, "a", "b", "all")) {
            project.git()
                    .write("a/" + ORDER, BEFORE + "hit 4\n")
                    .write("b/" + ORDER, BEFORE + "miss 4\n")
                    .commit("feat: a")
                    .tag("v0.9.0")
                    .write("a/" + ORDER, BEFORE + "hit 5\n")
                    .write("b/" + ORDER, BEFORE + "miss 5\n")
                    .write(
                            "all/target/site/jacoco-aggregate/jacoco.xml",
                            "<report name=\"all\"><group name=\"a\">" + project.packages("a")
                                    + "</group><group name=\"b\">" + project.packages("b") + "</group></report>");
            ChangedCoverage coverage = known(project.sinceRelease());
            assertThat(told(coverage)).containsExactly("a/" + ORDER + " [5]", "b/" + ORDER + " [5]");
            assertThat(coverage.lines().missed()).isEqualTo(1);
        }
    }

    @Test
    void findsAKotlinFileByThePackageThatItDeclares() {
        String flat = "src/main/kotlin/Order.kt";
        try (ChangedProject project = released(flat)) {
            project.git().write(flat, BEFORE + "miss 4\n");
            assertThat(told(project.measure("."))).containsExactly(flat + " [5]");
            String twin = "src/main/kotlin/shop/Order.kt";
            project.git().write(twin, "/* package x */\npackage `com`.acme\nhit\n");
            assertThat(known(project.sinceRelease()).unjudged().map(Unjudged::reason))
                    .containsExactly(
                            "another source of the module is \"com/acme/Order.kt\" to a report as well",
                            "another source of the module is \"com/acme/Order.kt\" to a report as well");
        }
    }

    private ChangedProject released(String path) {
        ChangedProject project = new ChangedProject(directory, ".");
        project.git().write(path, BEFORE).commit("feat: a").tag("v0.9.0");
        return project;
    }

    static ChangedCoverage known(Evidence<ChangedCoverage> evidence) {
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<ChangedCoverage>) evidence).fact();
    }

    private static List<String> told(ChangedProject project) {
        return told(known(project.since(Optional.empty())));
    }

    /** Each file with what is said of it, in a line. */
    static List<String> told(ChangedCoverage coverage) {
        return coverage.sources().stream().map(ChangedPlacesTest::told).toList();
    }

    private static String told(ChangedSource source) {
        if (source instanceof Measured measured) {
            return source.path() + " " + measured.lines().keySet();
        }
        return source instanceof Unmeasured unmeasured
                ? source.path() + " unmeasured " + unmeasured.lines()
                : ((Unjudged) source).at() + ": " + ((Unjudged) source).reason();
    }
}
