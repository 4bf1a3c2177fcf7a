package dev.readiness.rules.config;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EnvTemplateCurrentTest {

    private static final String YML = "src/main/resources/application.yml";

    @Test
    void reportsAVariableThatTheTemplateLacks() {
        assertRule(new EnvTemplateCurrent())
                .on(facts(true, List.of("APP_KEY"), YML, "APP_KEY", "MAIL_HOST"))
                .reports("MAIL_HOST", "\"MAIL_HOST\" is used here and is in no template")
                .at(YML + ":2");
    }

    @Test
    void notesAVariableThatNobodyRefersTo() {
        assertRule(new EnvTemplateCurrent())
                .on(facts(true, List.of("APP_KEY", "OLD_KEY"), YML, "APP_KEY"))
                .reports(Severity.NOTE, "OLD_KEY", "no file refers to \"OLD_KEY\"")
                .at(".env.example:2");
    }

    @Test
    void doesNotApplyWithoutATemplate() {
        assertRule(new EnvTemplateCurrent())
                .on(facts(false, List.of("APP_KEY"), YML, "MAIL_HOST"))
                .doesNotApply("no environment template");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOME",
                "PATH",
                "USER",
                "PWD",
                "SHELL",
                "LANG",
                "TZ",
                "HOSTNAME",
                "TMPDIR",
                "LOGNAME",
                "CI",
                "JAVA_HOME",
                "UID",
                "GID"
            })
    void leavesTheVariablesOfTheSystemOut(String name) {
        assertRule(new EnvTemplateCurrent())
                .on(facts(true, List.of("APP_KEY"), YML, "APP_KEY", name))
                .isSilent();
        assertRule(new EnvTemplateCurrent())
                .on(facts(true, List.of(name), YML, new String[0]))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_URL",
                "SERVER_PORT",
                "MANAGEMENT_SERVER_PORT",
                "LOGGING_LEVEL_ROOT",
                "QUARKUS_HTTP_PORT",
                "MICRONAUT_SERVER_PORT",
                "JAVA_OPTS",
                "JDK_JAVA_OPTIONS",
                "JVM_OPTS",
                "MAVEN_OPTS",
                "COMPOSE_PROJECT_NAME",
                "DOCKER_HOST",
                "OTEL_SERVICE_NAME",
                "POSTGRES_DB",
                "MYSQL_DATABASE"
            })
    void leavesWhatAToolReadsByItsNameAlone(String name) {
        assertRule(new EnvTemplateCurrent())
                .on(facts(true, List.of(name), YML, new String[0]))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({"APP_MAILHOST", "APP_MAIL_HOST"})
    void leavesWhatSetsAKeyByItsNameAlone(String name) {
        EnvFileFacts environment = environment(true, List.of(name), new TreeMap<>());
        assertRule(new EnvTemplateCurrent())
                .on(Given.config(Given.set(ConfigSet.Kind.SPRING, YML, "app.mail-host", "x"))
                        .with(EnvFileFacts.class, environment)
                        .build())
                .isSilent();
        assertRule(new EnvTemplateCurrent())
                .on(Given.config(Given.set(ConfigSet.Kind.ENVIRONMENT, ".env", name, "x"))
                        .with(EnvFileFacts.class, environment)
                        .build())
                .reports(Severity.NOTE, name, "no file refers to \"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/resources/application-dev.yml, true",
        "application-local.properties, true",
        "src/main/resources/application-prod.yml, false",
        "src/main/resources/dev.yml, false",
        "application-dev/compose.yml, false"
    })
    void asksNothingForDevelopmentProfiles(String path, boolean silent) {
        Facts facts = facts(true, List.of(), path, "DEV_KEY");
        if (silent) {
            assertRule(new EnvTemplateCurrent()).on(facts).isSilent();
        } else {
            assertRule(new EnvTemplateCurrent()).on(facts).reportsKeys("DEV_KEY");
        }
    }

    private static Facts facts(boolean template, List<String> variables, String usedIn, String... used) {
        SortedMap<String, Origin> uses = new TreeMap<>();
        for (String name : used) {
            uses.put(name, Origin.of(usedIn, uses.size() + 1));
        }
        return Given.policy()
                .with(EnvFileFacts.class, environment(template, variables, uses))
                .build();
    }

    private static EnvFileFacts environment(boolean template, List<String> names, SortedMap<String, Origin> uses) {
        TreeMap<String, Origin> variables = new TreeMap<>();
        for (String name : names) {
            variables.put(name, Origin.of(".env.example", variables.size() + 1));
        }
        return new EnvFileFacts(List.of(new EnvFile(".env.example", template, true, false, variables)), uses);
    }
}
