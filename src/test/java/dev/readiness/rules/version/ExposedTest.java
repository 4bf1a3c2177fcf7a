package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExposedTest {

    private static final ApplicationFacts UNBUILT = new ApplicationFacts("Spring Boot", false, List.of());
    private static final ApplicationFacts BUILT = new ApplicationFacts("Quarkus", true, List.of());

    @Test
    void reportsAnApplicationThatGetsNoInformation() {
        assertRule(new Exposed())
                .on(facts(UNBUILT, "p:other", "build-info"))
                .reports(
                        "com.acme:shop",
                        "the Spring Boot application has and gets neither \"META-INF/build-info.properties\" nor"
                                + " \"git.properties\"")
                .at("shop/pom.xml");
    }

    @Test
    void reportsABuiltApplicationWithoutInformation() {
        assertRule(new Exposed())
                .on(facts(BUILT, "p:other", "build-info"))
                .reports(
                        "com.acme:shop",
                        "the built Quarkus application has neither \"META-INF/build-info.properties\" nor"
                                + " \"git.properties\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/build-info.properties", "git.properties", "io.quarkus:quarkus-info"})
    void acceptsInformationThatIsThere(String information) {
        assertRule(new Exposed())
                .on(facts(new ApplicationFacts("Spring Boot", true, List.of(information)), "p:other", "run"))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "dev.readiness:readiness-maven-plugin,            build-info",
        "org.springframework.boot:spring-boot-maven-plugin, build-info",
    })
    void acceptsAGoalThatAlwaysWrites(String plugin, String goal) {
        assertRule(new Exposed()).on(facts(UNBUILT, plugin, goal)).isSilent();
        assertRule(new Exposed()).on(facts(BUILT, plugin, goal)).isSilent();
        assertRule(new Exposed()).on(facts(UNBUILT, plugin, "check")).reportsKeys("com.acme:shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"io.github.git-commit-id:git-commit-id-maven-plugin", "pl.project13.maven:git-commit-id-plugin"})
    void looksForTheFileOfAGoalThatWritesOnlyWhenTold(String plugin) {
        assertRule(new Exposed()).on(facts(UNBUILT, plugin, "revision")).isSilent();
        assertRule(new Exposed()).on(facts(UNBUILT, plugin, "validateRevision")).reportsKeys("com.acme:shop");
        assertRule(new Exposed()).on(facts(BUILT, plugin, "revision")).reportsKeys("com.acme:shop");
    }

    private static Facts facts(ApplicationFacts application, String plugin, String goal) {
        return Facts.builder()
                .with(ApplicationFacts.class, application)
                .with(
                        ModuleFacts.class,
                        new ModuleFacts(
                                "com.acme",
                                "shop",
                                "1.0.0",
                                "shop",
                                "jar",
                                Origin.of("shop/pom.xml", 7),
                                true,
                                true,
                                List.of(),
                                new TreeMap<>(Map.of(plugin, "1")),
                                Map.of(plugin, Set.of(goal)),
                                Map.of()))
                .build();
    }
}
