package dev.readiness.gather.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProductionProfileScanTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ActiveProfiles(\"prod\") class T {}",
                "@ActiveProfiles({\"test\",\n \"prod\"})",
                "@ActiveProfiles(profiles = {\"prod\"})",
                "@ActiveProfiles(\"live\")",
                "@SpringBootTest(properties = \"spring.profiles.active=prod\")",
                "@SpringBootTest(properties = {\"x=y\", \"spring.profiles.active=eu,prod\"})",
                "@SpringBootTest(args = \"--spring.profiles.active=prod\")",
                "System.setProperty(\"spring.profiles.active\", \"prod\");",
                "new SpringApplicationBuilder(App.class).profiles(\"prod\")",
                "app.setAdditionalProfiles(\"prod\")",
                "environment.addActiveProfile(\"prod\"); // profile",
                "@TestPropertySource(\"classpath:application-prod.yml\")",
                "@TestPropertySource(\"classpath:application-prod.properties\")",
                "@TestProfile(ProdProfile.class)",
                "@TestProfile(ProdProfile::class)",
                "String getConfigProfile() { return \"prod\"; }",
                "quarkus.test.profile=prod",
                "@MicronautTest(environments = \"prod\")",
                "spring:\n  profiles:\n    active: prod",
                "spring.profiles.active: prod",
                "spring:\n  profiles:\n    active: [eu, prod]"
            })
    void findsAnActivation(String source) throws IOException {
        assertThat(finds("app/src/test/java/com/acme/ProdTest.java", source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class T {}",
                "@ActiveProfiles(\"test\") class T { String s = \"prod\"; }",
                "@ActiveProfiles(\"production-like\")",
                "  // @ActiveProfiles(\"prod\")",
                " * {@code @ActiveProfiles(\"prod\")}",
                "# spring.profiles.active=prod",
                "spring.profiles.active=nonprod",
                "spring.profiles.active=prod-like",
                "spring.profiles.active=test\nname=prod",
                "@TestProfile(DevProfile.class) class T { Prod p; }",
                "@Profile(\"prod\") class Config {}",
                "application-production.yml",
                "spring:\n  profiles:\n    active: test # not prod"
            })
    void isNotFooled(String source) throws IOException {
        assertThat(finds("app/src/test/java/com/acme/ProdTest.java", source)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app/src/test/kotlin/T.kt",
                "app/src/test/groovy/T.groovy",
                "app/src/test/scala/T.scala",
                "app/src/test/resources/application.properties",
                "app/src/test/resources/config/application.yml",
                "app/src/test/resources/application.yaml",
                "app/src/it/java/T.java",
                "app/src/integration-test/java/T.java",
                "app/src/integrationTest/java/T.java",
                "app/checks/T.java"
            })
    void looksIntoEveryFolderOfTests(String path) throws IOException {
        assertThat(finds(path, "spring.profiles.active=prod")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app/src/main/java/T.java", "app/src/test/resources/notes.txt", "web/src/test/java/T.java"})
    void looksNowhereElse(String path) throws IOException {
        assertThat(finds(path, "spring.profiles.active=prod")).isFalse();
    }

    @Test
    void skipsHugeFiles() throws IOException {
        assertThat(finds("app/src/test/java/T.java", "@ActiveProfiles(\"prod\")" + " ".repeat(1_000_000)))
                .isFalse();
    }

    @Test
    void findsNothingWithoutAProductionProfile() throws IOException {
        write("app/src/test/java/T.java", "@ActiveProfiles(\"prod\") @ActiveProfiles(\"\")");
        assertThat(new ProductionProfileScan(new WorkTree(root), List.of()).finds("app", List.of()))
                .isFalse();
    }

    @Test
    void takesProfilesLiterally() throws IOException {
        write("app/src/test/java/T.java", "@ActiveProfiles(\"prodXeu\")");
        assertThat(new ProductionProfileScan(new WorkTree(root), List.of("prod.eu")).finds("app", List.of()))
                .isFalse();
    }

    private boolean finds(String path, String source) throws IOException {
        write(path, source);
        return new ProductionProfileScan(new WorkTree(root), List.of("prod", "live"))
                .finds("app", List.of("app/checks"));
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), content);
    }
}
