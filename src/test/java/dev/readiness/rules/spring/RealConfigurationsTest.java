package dev.readiness.rules.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.core.Rule;
import dev.readiness.core.RuleSet;
import dev.readiness.core.RuleSet.Entry;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The effective configurations of real projects, of which nothing but the configuration files is known. */
final class RealConfigurationsTest {

    private static final Path CORPUS = Path.of("../shared/corpus/config-spring");

    @ParameterizedTest
    @CsvSource({
        "microcks,           actuator-exposure-limited,  management.endpoints.web.exposure.include",
        "petclinic-default,  actuator-exposure-limited,  management.endpoints.web.exposure.include",
        "petclinic-ms-config,actuator-exposure-limited,  management.endpoints.web.exposure.include",
        "jhipster-sample-app,sensitive-endpoints-closed, management.endpoints.web.exposure.include[1]",
        "jhipster-sample-app,session-cookie-secure,      server.servlet.session.cookie.secure",
        "realworld,          log-levels-quiet,           logging.level.io.spring.infrastructure.mybatis.mapper",
        "ruoyi-vue,          log-levels-quiet,           logging.level.com.ruoyi",
        "ruoyi-vue,          api-docs-off,               springdoc.swagger-ui.enabled",
        "familie-ef-sak,     api-docs-off,               springdoc.swagger-ui.enabled",
        "familie-ef-sak,     actuator-values-hidden,     management.endpoint.health.show-details",
        "eladmin,            open-in-view-off,           spring.jpa.open-in-view",
        "eladmin,     no-default-credentials, spring.datasource.druid.stat-view-servlet.login-password",
        "mall-admin,  no-default-credentials, spring.datasource.druid.stat-view-servlet.login-password",
        "mall-search, no-default-credentials, spring.datasource.druid.stat-view-servlet.login-password",
    })
    void findsWhatIsWrong(String set, String rule, String key) throws IOException {
        assertThat(findings(set)).anyMatch(found -> found.matches(".* spring\\." + rule + " \\Q" + key + "\\E"));
    }

    @ParameterizedTest
    @CsvSource({
        "awesome-compose-spring,0",
        "eladmin,1",
        "familie-ef-sak,0",
        "jhipster-sample-app,5",
        "litemall-deploy,0",
        "mall-admin,1",
        "mall-search,1",
        "mall-tiny,0",
        "microcks,0",
        "nakadi,0",
        "petclinic-default,1",
        "petclinic-ms-config,1",
        "realworld,0",
        "ruoyi-vue,0",
        "xkcoding-properties,0",
    })
    void countsNoFalseErrors(String set, int errors) throws IOException {
        assertThat(findings(set).stream().filter(found -> found.startsWith("ERROR")))
                .hasSize(errors);
    }

    private static List<String> findings(String set) throws IOException {
        Path file = CORPUS.resolve(set).resolve("oracle.tsv");
        assumeTrue(Files.isRegularFile(file), "The corpus is not beside the project");
        Facts facts = Boot.with()
                .set(Files.readAllLines(file).stream()
                        .flatMap(line -> Stream.of(line.split("\t", 2)))
                        .toArray(String[]::new));
        return RuleSet.installed(Rule.class.getClassLoader()).all().stream()
                .filter(entry -> entry.subject().equals("spring"))
                .flatMap(entry -> findings(entry, facts))
                .sorted()
                .toList();
    }

    private static Stream<String> findings(Entry entry, Facts facts) {
        if (entry.rule().notApplicable(facts).isPresent()) {
            return Stream.empty();
        }
        return entry.rule().check(facts).map(finding -> {
            Severity severity = finding.severity().orElse(entry.info().severity());
            return severity + " " + entry.id() + " " + finding.key();
        });
    }
}
