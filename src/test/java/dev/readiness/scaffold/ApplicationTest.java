package dev.readiness.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import dev.readiness.facts.config.Value.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApplicationTest {

    @Test
    void isWhatIsPackagedToRunAndHasItsFramework() {
        assertThat(Framework.of(Modules.library().module())).isEmpty();
        assertThat(Framework.of(Modules.boot().module())).contains(Framework.SPRING_BOOT);
        assertThat(Framework.of(Modules.quarkus().module())).contains(Framework.QUARKUS);
        assertThat(Framework.of(Modules.library()
                        .packaged("quarkus", "a:b", "c")
                        .having(Modules.QUARKUS)
                        .module()))
                .contains(Framework.QUARKUS);
        assertThat(Framework.of(Modules.boot()
                        .packaged("jar", Modules.BOOT_PLUGIN, "build-info")
                        .module()))
                .as("a library that uses the framework")
                .isEmpty();
        assertThat(Framework.of(Modules.library()
                        .packaged("jar", Modules.BOOT_PLUGIN, "repackage")
                        .module()))
                .as("something else that is repackaged")
                .isEmpty();
        assertThat(Framework.of(Modules.quarkus()
                        .packaged("jar", "io.quarkus:quarkus-maven-plugin", "generate-code")
                        .module()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "shop, shop",
        "Shop.Core, shop-core",
        "7up, app-7up",
        "a-name-that-is-much-longer-than-accounts, a-name-that-is-much-longer-than"
    })
    void runsAsAnAccountThatCanBe(String artifactId, String user) {
        assertThat(Modules.boot().named(artifactId, ".").application().user()).isEqualTo(user);
    }

    @Test
    void knowsWhatTheBuildMakes() {
        assertThat(Modules.boot().application().built()).isEqualTo("target/shop-*.jar");
        assertThat(Modules.boot().named("shop", "app").application().built()).isEqualTo("app/target/shop-*.jar");
        assertThat(Modules.boot()
                        .packaged("war", Modules.BOOT_PLUGIN, "repackage")
                        .application()
                        .built())
                .isEqualTo("target/shop-*.war");
        assertThat(Modules.quarkus().application().built()).isEqualTo("target/quarkus-app");
        assertThat(Modules.boot().application().jar()).isEqualTo("shop.jar");
        assertThat(Modules.quarkus().application().jar()).isEqualTo("quarkus-app/quarkus-run.jar");
    }

    @ParameterizedTest
    @CsvSource({"3.3.0, jar, true", "3.2.9, jar, false", "4.0.0, jar, true", "2.7.18, jar, false", "3.5.1, war, false"})
    void isExtractedWhereTheJarCan(String boot, String packaging, boolean can) {
        Modules module = Modules.library()
                .packaged(packaging, Modules.BOOT_PLUGIN, "repackage")
                .having("org.springframework.boot:spring-boot:" + boot);
        assertThat(module.application().isExtractable()).isEqualTo(can);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, 8080, 8080, /actuator/health",
                "9000, -, -, -, 9000, 9000, /actuator/health",
                "${PORT}, -, -, -, 8080, 8080, /actuator/health",
                "9000, 9000, -, -, 9000, 9000, /actuator/health",
                "9000, 9001, /shop, -, 9000, 9001, /actuator/health",
                "-, -, /shop, -, 8080, 8080, /shop/actuator/health",
                "-, -, /shop/, /manage, 8080, 8080, /shop/manage/health",
                "-, -, -, /, 8080, 8080, /health",
                "-, -, ${X}, ${Y}, 8080, 8080, /actuator/health"
            })
    void asksWhereSpringBootTells(
            String port, String management, String context, String base, String at, String healthAt, String path) {
        Modules module = Modules.boot(Modules.MVC, Modules.ACTUATOR).set("spring.application.name", "shop");
        module = port == null ? module : module.set("server.port", port);
        module = management == null ? module : module.set("management.server.port", management);
        module = context == null ? module : module.set("server.servlet.context-path", context);
        module = base == null ? module : module.set("management.endpoints.web.base-path", base);
        assertThat(module.application().health()).contains(new Health(at, healthAt, path, true));
    }

    @Test
    void asksForAnyAnswerWhereThereIsNoHealthEndpoint() {
        assertThat(Modules.boot(Modules.MVC).application().health()).contains(new Health("8080", "8080", "/", false));
        assertThat(Modules.boot("org.springframework:spring-webflux:6.2.1")
                        .set("server.port", "81")
                        .application()
                        .health())
                .contains(new Health("81", "81", "/", false));
        assertThat(Modules.quarkus(Modules.QUARKUS_WEB).application().health())
                .contains(new Health("8080", "8080", "/", false));
        assertThat(Modules.quarkus(Modules.QUARKUS_WEB, "io.quarkus:quarkus-smallrye-health:3.20.0")
                        .application()
                        .health())
                .contains(new Health("8080", "8080", "/q/health", true));
        assertThat(Modules.boot(Modules.ACTUATOR).application().health()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3.2.0, org.flywaydb:flyway-core, Flyway, -Dspring.context.exit=onRefresh, --spring.flyway.enabled=true",
                "3.1.9, org.flywaydb:flyway-core, Flyway, '', --spring.flyway.enabled=true",
                "4.0.1, org.liquibase:liquibase-core, Liquibase, -Dspring.context.exit=onRefresh, --spring.liquibase.enabled=true",
            })
    void springBootMigratesAndEndsWhereItCan(String boot, String tool, String title, String options, String argument) {
        assertThat(Modules.library()
                        .packaged("jar", Modules.BOOT_PLUGIN, "repackage")
                        .having("org.springframework.boot:spring-boot:" + boot, tool + ":1")
                        .application()
                        .migrations())
                .contains(new Migrations(title, options, argument));
    }

    @ParameterizedTest
    @CsvSource({
        "3.4.0, org.flywaydb:flyway-core, -Dquarkus.init-and-exit=true -Dquarkus.flyway.migrate-at-start=true",
        "3.20.1, org.liquibase:liquibase-core, -Dquarkus.init-and-exit=true -Dquarkus.liquibase.migrate-at-start=true",
        "3.3.9, org.flywaydb:flyway-core, ''"
    })
    void quarkusMigratesAndEndsWhereItCan(String version, String tool, String options) {
        assertThat(Modules.library()
                        .packaged("quarkus", "a:b", "c")
                        .having("io.quarkus:quarkus-core:" + version, tool + ":1")
                        .application()
                        .migrations()
                        .map(Migrations::options))
                .contains(options);
    }

    @Test
    void migratesNothingWithoutATool() {
        assertThat(Modules.boot().application().migrations()).isEmpty();
    }

    @Test
    void namesTheVariablesThatItsConfigurationReads() {
        Modules module = Modules.boot()
                .set("a", value("DB_URL", null, Provider.ENVIRONMENT))
                .set("b", value("DB_USER", "shop", Provider.FALLBACK))
                .set("c", value("DB_URL", "later", Provider.FALLBACK))
                .set("d", value("NESTED", "${OTHER}", Provider.FALLBACK))
                .set("e", value("user.home", null, Provider.RUNTIME))
                .set("f", value("spring.name", null, Provider.SETTING))
                .set("g", value("lower.case", null, Provider.ENVIRONMENT));
        assertThat(module.application().variables())
                .containsExactly(
                        new Variable("DB_URL", "a", Optional.empty()),
                        new Variable("DB_USER", "b", Optional.of("shop")),
                        new Variable("NESTED", "d", Optional.empty()));
    }

    private static Value value(String name, String fallback, Provider provider) {
        return new Value(
                "${" + name + "}",
                List.of(new Placeholder(name, Optional.ofNullable(fallback), provider)),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "6, 8, 17",
        "8, 8, 17",
        "9, 11, 17",
        "11, 11, 17",
        "17, 17, 17",
        "18, 21, 21",
        "21, 21, 21",
        "25, 25, 25",
        "26, 26, 26"
    })
    void runsOnTheNextLongTermRelease(int java, int runtime, int builder) {
        assertThat(Images.runtime(java)).isEqualTo("eclipse-temurin:" + runtime + "-jre-noble");
        assertThat(Images.builder(java)).isEqualTo(builder);
    }

    @Test
    void nestsKeysAsPeopleDo() {
        assertThat(NestedYaml.lines(new TreeMap<>(Map.of(
                        "server.shutdown", "graceful",
                        "server.error.a", "never",
                        "server.error.b", "never",
                        "spring.flyway.clean-disabled", "true"))))
                .containsExactly(
                        "server:",
                        "  error:",
                        "    a: never",
                        "    b: never",
                        "  shutdown: graceful",
                        "spring.flyway.clean-disabled: true");
    }
}
