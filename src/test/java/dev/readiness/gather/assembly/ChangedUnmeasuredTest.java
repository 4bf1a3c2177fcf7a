package dev.readiness.gather.assembly;

import static dev.readiness.gather.assembly.ChangedPlacesTest.known;
import static dev.readiness.gather.assembly.ChangedPlacesTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changed files that no report measures: whether they have code, their classes tell. */
final class ChangedUnmeasuredTest {

    private static final String FILE = "src/main/java/com/acme/Order.java";
    private static final String CLASS = "package com.acme;\nclass Order {\n  int a() {\n    return 1;\n  }\n}\n";
    private static final String EMPTY =
            "<report name=\"x\"><counter type=\"LINE\" missed=\"0\" covered=\"1\"/></report>";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void aClassThatTheReportLeavesOutIsUnmeasured() {
        try (ChangedProject project = changed(CLASS)) {
            assertThat(told(known(project.compile(".").sinceRelease()))).containsExactly(FILE + " unmeasured [2, 4]");
        }
    }

    @Test
    void soIsAClassOfAModuleWithoutAReport() throws IOException {
        try (ChangedProject project = changed(CLASS)) {
            Files.delete(directory.resolve("target/site/jacoco/jacoco.xml"));
            assertThat(told(known(project.compile(".").sinceRelease()))).containsExactly(FILE + " unmeasured [2, 4]");
        }
    }

    @Test
    void onlyTheLinesThatChangedCount() {
        try (ChangedProject project = new ChangedProject(directory, ".")) {
            project.git()
                    .write(FILE, CLASS)
                    .commit("feat: a")
                    .tag("v0.9.0")
                    .write(FILE, CLASS.replace("return 1", "return 2"));
            assertThat(told(known(project.compile(".").sinceRelease()))).containsExactly(FILE + " unmeasured [4]");
            project.git().write(FILE, CLASS + "// the end\n");
            assertThat(told(known(project.compile(".").sinceRelease()))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package com.acme;\ninterface Order {\n  int a();\n}\n",
                "package com.acme;\n@interface Order {\n  int a() default 1;\n}\n",
                "package com.acme;\nfinal class Order {\n  static final int A = 1;\n  private Order() {}\n}\n",
                "package com.acme;\n@Order.Generated(a = {1, 2}, b = @Deprecated(since = \"1\"), c = Order.class,\n"
                        + "  d = java.lang.annotation.RetentionPolicy.CLASS)\nclass Order {\n  int a() { return 1; }\n"
                        + "  @interface Generated { int[] a(); Deprecated b(); Class<?> c();"
                        + " java.lang.annotation.RetentionPolicy d(); }\n}\n",
                "package com.acme;\ninterface Order {\n  @Generated default int a() { return 1; }\n"
                        + "  @interface Generated {}\n}\n",
                "// only a comment\n"
            })
    void aSourceWithoutCodeIsOfNoMatter(String text) {
        try (ChangedProject project = changed(text)) {
            project.git().write("src/main/java/com/acme/Other.java", "package com.acme;\nclass Other {} // hit\n");
            project.compile(".");
            assertThat(told(known(project.sinceRelease())))
                    .containsExactly("src/main/java/com/acme/Other.java unmeasured [2]");
            assertThat(told(known(project.measure(".").sinceRelease())))
                    .containsExactly("src/main/java/com/acme/Other.java [2]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package com.acme;\ninterface Order {\n  default int a() { return 1; }\n}\n",
                "package com.acme;\ninterface Order {\n  Runnable A = () -> {}; double B = 1.5;\n}\n",
                "package com.acme;\nfinal class Order {\n  private Order() { super(); new Object(); }\n}\n"
            })
    void anyCodeMatters(String text) {
        try (ChangedProject project = changed(text)) {
            assertThat(told(known(project.compile(".").sinceRelease()))).containsExactly(FILE + " unmeasured [3]");
        }
    }

    @Test
    void withoutClassesNobodyCanTell() {
        try (ChangedProject project = changed(CLASS)) {
            assertThat(told(known(project.sinceRelease())))
                    .containsExactly(
                            FILE + ": it is in no coverage report, and no compiled class tells whether it has code;"
                                    + " run mvn verify");
        }
    }

    @Test
    void withoutLineNumbersNeither() {
        try (ChangedProject project = changed(CLASS)) {
            assertThat(told(known(project.compile(".", "-g:none").sinceRelease())))
                    .containsExactly(
                            FILE + ": it is in no coverage report, and was compiled without line numbers; compile it"
                                    + " with debug information");
        }
    }

    @Test
    void aClassThatCannotBeReadIsSaid() {
        try (ChangedProject project = changed(CLASS)) {
            project.compile(".").git().write("target/classes/com/acme/Broken.class", "no class");
            assertThat(told(known(project.sinceRelease())))
                    .containsExactly(FILE
                            + ": it is in no coverage report, and its classes cannot be read; run mvn clean verify");
        }
    }

    @Test
    void whatWasEditedAfterwardsIsSaid() throws IOException {
        try (ChangedProject project = changed(CLASS)) {
            project.compile(".");
            Files.setLastModifiedTime(
                    directory.resolve(FILE), FileTime.from(Instant.now().plusSeconds(60)));
            assertThat(told(known(project.sinceRelease())))
                    .containsExactly(FILE + ": the file was edited after it was compiled; run mvn clean verify");
            project.git().write(FILE, CLASS + "// hit\n");
            project.measure(".");
            Files.setLastModifiedTime(
                    directory.resolve(FILE), FileTime.from(Instant.now().plusSeconds(60)));
            assertThat(told(known(project.sinceRelease())))
                    .containsExactly(FILE + ": the file was edited after it was measured; run mvn clean verify");
        }
    }

    @Test
    void aReportThatCannotBeUsedIsSaid() throws IOException {
        try (ChangedProject project = changed(CLASS)) {
            project.report(".", "<report name=\"x\">").compile(".");
            assertThat(told(known(project.sinceRelease())))
                    .singleElement()
                    .asString()
                    .startsWith("target/site/jacoco/jacoco.xml");
            project.report(".", EMPTY);
            Files.setLastModifiedTime(
                    directory.resolve("target/site/jacoco/jacoco.xml"),
                    FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
            assertThat(told(known(project.sinceRelease())))
                    .containsExactly("target/site/jacoco/jacoco.xml: the report is older than the classes it claims to"
                            + " measure; run mvn clean verify");
        }
    }

    @Test
    void aReportWithoutLineNumbersIsSaid() {
        try (ChangedProject project = changed(CLASS)) {
            project.measure("."); // no line of the source says "hit"
            assertThat(told(known(project.sinceRelease())))
                    .containsExactly(
                            FILE + ": it was compiled without line numbers; compile it with debug information");
        }
    }

    /** One file that is new since the release. */
    private ChangedProject changed(String text) {
        ChangedProject project = new ChangedProject(directory, ".");
        project.git().commit("feat: a").tag("v0.9.0").write(FILE, text);
        return project.report(".", EMPTY);
    }
}
