package dev.readiness.rules.docs;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.docs.Documents.page;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.rules.RuleAssert;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VariablesDocumentedTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/application.yml", "application-prod.properties", "compose.yml", "x.sh"})
    void reportsAUseThatNothingNames(String path) {
        on(true, uses(path))
                .reports("DB_URL", "no document and no template names \"DB_URL\"")
                .at(path + ":2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application-dev.yml", "src/test/resources/config/application-test.properties"})
    void leavesOtherProfilesAlone(String path) {
        on(true, uses(path)).isSilent();
    }

    @Test
    void acceptsADocumentThatNamesIt() {
        on(true, uses("application.yml"), page("README.md"), page("docs/run.md").word("DB_URL"))
                .isSilent();
        on(true, uses("application.yml"), page("README.md").word("DB_URL_2")).reportsKeys("DB_URL");
    }

    @Test
    void acceptsATemplateThatNamesIt() {
        on(true, facts("application.yml", "DB_URL", file(".env.example", true, "DB_URL")))
                .isSilent();
        on(true, facts("application.yml", "DB_URL", file(".env.example", true, "DB_USER")))
                .reportsKeys("DB_URL");
    }

    @Test
    void reportsWhatTheFileOfProductionSets() {
        on(true, facts("x.sh", "PATH", file("shop/.env.production", false, "DB_URL")))
                .reports("DB_URL", "no document and no template names \"DB_URL\"")
                .at("shop/.env.production:5");
        on(true, facts("x.sh", "PATH", file(".env.local", false, "DB_URL"))).isSilent();
        on(true, facts("x.sh", "DB_URL", file(".env.prod", false, "DB_URL")))
                .reportsKeys("DB_URL")
                .at("x.sh:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CI",
                "GID",
                "HOME",
                "HOSTNAME",
                "JAVA_HOME",
                "LANG",
                "LOGNAME",
                "PATH",
                "PWD",
                "SHELL",
                "TMPDIR",
                "TZ",
                "UID",
                "USER"
            })
    void leavesWhatTheSystemProvidesAlone(String name) {
        on(true, facts("x.sh", name)).isSilent();
    }

    @Test
    void doesNotConcernALibrary() {
        on(false, uses("application.yml")).doesNotApply("no module is an application");
    }

    private static EnvFileFacts uses(String path) {
        return facts(path, "DB_URL");
    }

    private static EnvFileFacts facts(String path, String name, EnvFile... files) {
        return new EnvFileFacts(List.of(files), new TreeMap<>(Map.of(name, Origin.of(path, 2))));
    }

    private static EnvFile file(String path, boolean template, String name) {
        return new EnvFile(path, template, true, false, new TreeMap<>(Map.of(name, Origin.of(path, 5))));
    }

    private static RuleAssert on(boolean operated, EnvFileFacts env, Documents... pages) {
        return assertRule(new VariablesDocumented())
                .on(Documents.project(operated, pages)
                        .with(EnvFileFacts.class, env)
                        .build());
    }
}
