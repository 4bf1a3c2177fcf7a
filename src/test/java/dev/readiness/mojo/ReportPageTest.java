package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Stage;
import dev.readiness.render.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows of the files that findings name. */
final class ReportPageTest {

    private static final RuleSet RULES = RuleSet.installed(ReportPageTest.class.getClassLoader());

    private static final String POLICY = """
            production:
              expect:
                - key: greeting
                  equals: kept-Mark3r-1
                - key: mailbox
                  required: true
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void project() throws IOException {
        write("src/main/java/A.java", "class A {}\n");
        write("src/main/resources/application.yml", "spring.application.name: shop\nlanguage: en\n");
        write("src/main/resources/application-prod.yml", "language: de\ndebug: true\n");
        write("readiness.yml", POLICY);
    }

    /** What is expected may be a secret, and its key does not say so. */
    @Test
    void noLineOfThePolicyThoughFindingsNameIt() throws IOException {
        String page = page();
        assertThat(page).contains("readiness.yml:5").doesNotContain("Mark3r");
    }

    @Test
    void theNameOfTheProject() throws IOException {
        assertThat(page()).contains("<title>NOT READY to deploy – shop 1.0.0 – Readiness report</title>");
    }

    @Test
    void theLinesOfOtherFiles() throws IOException {
        assertThat(page()).contains("application-prod.yml:2").contains("language: de");
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder();
        ExampleProject.in(directory).judge(RULES, Stage.DEPLOY, judged -> {
            Report report = judged.report();
            page.append(Written.by(
                    ReportPage.of(
                            report, RULES, judged.reactor(), List.of(judged.module()), new Root(directory), List.of()),
                    report));
        });
        return page.toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
