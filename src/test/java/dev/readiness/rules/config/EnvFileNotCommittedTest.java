package dev.readiness.rules.config;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnvFileNotCommittedTest {

    @Test
    void reportsAFileThatGitTracks() {
        assertRule(new EnvFileNotCommitted())
                .on(file(".env.production", false, true, false, "DB_PASSWORD"))
                .reports("", "git tracks this environment file")
                .at(".env.production");
        assertRule(new EnvFileNotCommitted())
                .on(file(".env", false, true, true, "DB_PASSWORD"))
                .reports("", "git tracks this environment file");
    }

    @Test
    void warnsOfAFileThatIsNotIgnored() {
        assertRule(new EnvFileNotCommitted())
                .on(file("app/.env", false, false, false, "DB_PASSWORD"))
                .reports(Severity.WARNING, "", ".gitignore does not cover this environment file")
                .at("app/.env");
    }

    @Test
    void isSilentAboutIgnoredFilesAndTemplates() {
        assertRule(new EnvFileNotCommitted())
                .on(file(".env.production", false, false, true, "DB_PASSWORD"))
                .isSilent();
        assertRule(new EnvFileNotCommitted())
                .on(file(".env.example", true, true, false, "DB_PASSWORD"))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/.env", "app/src/test/.env"})
    void isSilentAboutTheInputOfTests(String path) {
        assertRule(new EnvFileNotCommitted())
                .on(file(path, false, true, false, "DB_PASSWORD"))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VITE_API",
                "REACT_APP_API",
                "NEXT_PUBLIC_API",
                "VUE_APP_API",
                "NUXT_PUBLIC_API",
                "GATSBY_API",
                "PUBLIC_API"
            })
    void isSilentWhereAFrontEndBuildPublishesEveryVariable(String name) {
        assertRule(new EnvFileNotCommitted())
                .on(file(".env.production", false, true, false, name))
                .isSilent();
        assertRule(new EnvFileNotCommitted())
                .on(file(".env.production", false, true, false, name, "DB_PASSWORD"))
                .reports("", "git tracks this environment file");
    }

    private static Facts file(String path, boolean template, boolean tracked, boolean ignored, String... names) {
        TreeMap<String, Origin> variables = new TreeMap<>();
        for (String name : names) {
            variables.put(name, Origin.of(path, variables.size() + 1));
        }
        return Given.policy()
                .with(
                        EnvFileFacts.class,
                        new EnvFileFacts(
                                List.of(new EnvFile(path, template, tracked, ignored, variables)), new TreeMap<>()))
                .build();
    }
}
