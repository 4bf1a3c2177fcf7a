package dev.readiness.rules.config;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.ConfigSet.UnseenSource;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersResolvedTest {

    private static final String URL = "spring.datasource.url";
    private static final String MISSING = "\"spring.datasource.url\" needs \"DB_URL\", which no file sets or declares";

    @Test
    void reportsAVariableThatIsMissingAmongTheDeclared() {
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of("OTHER"), List.of(), Values.reference("${DB_URL}", "DB_URL")))
                .reports(URL, MISSING)
                .at("src/main/resources/application-prod.yml:1");
    }

    @Test
    void reportsAVariableOnce() {
        Value.Placeholder use = new Value.Placeholder("DB_URL", Optional.empty(), Value.Provider.ENVIRONMENT);
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of("OTHER"), List.of(), Values.with("${DB_URL}/${DB_URL}", use, use)))
                .reports(URL, MISSING);
    }

    @Test
    void doesNotApplyWhileNobodyDeclaresVariables() {
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of(), List.of(), Values.reference("${DB_URL}", "DB_URL")))
                .doesNotApply("the project declares no environment variables");
    }

    @Test
    void passesWhereNothingIsReferredTo() {
        assertRule(new PlaceholdersResolved())
                .on(Given.spring("app.name", "shop"))
                .isSilent();
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of("DB_URL"), List.of(), Values.reference("${DB_URL}", "DB_URL")))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"db.url", "dbUrl", "Db_Url"})
    void reportsAKeyThatNoFileSets(String name) {
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of(), List.of(), Values.reference("${" + name + "}", name)))
                .reports(URL, "\"spring.datasource.url\" needs \"" + name + "\", which no file sets or declares");
    }

    @Test
    void acceptsWhatIsDeclaredInAnySpelling() {
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of("DB_URL"), List.of(), Values.reference("${db.url}", "db.url")))
                .isSilent();
    }

    @Test
    void acceptsWhatThePolicyExpects() {
        ProductionSettings.Expectation expected = new ProductionSettings.Expectation(
                "DB_URL",
                Origin.of("readiness.yml", 3),
                true,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of(), List.of(expected), Values.reference("${DB_URL}", "DB_URL")))
                .isSilent();
    }

    @Test
    void acceptsTheVariablesOfTemplatesAndEnvironmentFiles() {
        Value use = Values.reference("${DB_URL}", "DB_URL");
        Setting setting = Given.setting(URL, use, Origin.of(Given.FILE, 1));
        TreeMap<String, Origin> variables = new TreeMap<>();
        variables.put("DB_URL", Origin.of(".env.example", 1));
        EnvFileFacts.EnvFile template = new EnvFileFacts.EnvFile(".env.example", true, true, false, variables);
        ConfigSet spring = Given.set(ConfigSet.Kind.SPRING, "prod", List.of(setting));
        assertRule(new PlaceholdersResolved())
                .on(Given.config(spring)
                        .with(EnvFileFacts.class, new EnvFileFacts(List.of(template), new TreeMap<>()))
                        .build())
                .isSilent();
        assertRule(new PlaceholdersResolved())
                .on(Given.config(spring, Given.set(ConfigSet.Kind.ENVIRONMENT, Given.ENV_FILE, "DB_URL", "x"))
                        .build())
                .isSilent();
        assertRule(new PlaceholdersResolved())
                .on(Given.config(spring, Given.set(ConfigSet.Kind.PROPERTIES, "x.properties", "DB_URL", "x"))
                        .build())
                .doesNotApply("the project declares no environment variables");
    }

    @ParameterizedTest
    @CsvSource({
        "project.version",
        "pom.version",
        "maven.build.timestamp",
        "spring.cloud.client.hostname",
        "vcap.services.db.url",
        "local.server.port",
        "random.uuid",
        "systemProperties.x",
        "PID"
    })
    void leavesTokensAndRuntimeNamesAlone(String name) {
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of("OTHER"), List.of(), Values.reference("${" + name + "}", name)))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({"SETTING", "FALLBACK", "RUNTIME"})
    void leavesWhatIsProvidedAlone(Value.Provider provider) {
        Value.Placeholder use = new Value.Placeholder("db.url", Optional.empty(), provider);
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of("OTHER"), List.of(), Values.with("x", use)))
                .isSilent();
    }

    @Test
    void leavesAReferenceWithAFallbackAlone() {
        Value.Placeholder use = new Value.Placeholder("DB_URL", Optional.of(""), Value.Provider.ENVIRONMENT);
        assertRule(new PlaceholdersResolved())
                .on(uses(List.of("OTHER"), List.of(), Values.with("", use)))
                .isSilent();
    }

    @Test
    void doubtsWhatAnUnseenSourceMaySet() {
        Setting setting = Given.setting(URL, Values.reference("${db.url}", "db.url"), Origin.of(Given.FILE, 1));
        ConfigSet set = Given.set(
                ConfigSet.Kind.SPRING,
                "prod",
                List.of(setting),
                List.of(),
                List.of(new UnseenSource("optional:configserver:", Origin.of(Given.FILE, 9))));
        assertRule(new PlaceholdersResolved())
                .on(Given.config(set).build())
                .doubts(
                        URL,
                        "\"spring.datasource.url\" needs \"db.url\", which no file here sets;"
                                + " \"optional:configserver:\" may");
    }

    private static Facts uses(List<String> variables, List<ProductionSettings.Expectation> expectations, Value value) {
        ProductionSettings production = new ProductionSettings(
                List.of("prod"), "auto", Optional.empty(), List.of(), variables, List.of(), expectations);
        Setting setting = Given.setting(URL, value, Origin.of(Given.FILE, 1));
        return Given.config(Given.set(ConfigSet.Kind.SPRING, "prod", List.of(setting)))
                .with(ProductionSettings.class, production)
                .build();
    }
}
