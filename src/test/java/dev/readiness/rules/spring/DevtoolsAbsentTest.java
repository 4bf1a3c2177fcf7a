package dev.readiness.rules.spring;

import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.config.SecretTraits;
import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DevtoolsAbsentTest {

    @ParameterizedTest
    @ValueSource(strings = {"spring-boot-devtools-3.5.6.jar", "spring-boot-devtools.jar"})
    void reportsTheJarInThePackage(String jar) {
        assertRule(new DevtoolsAbsent())
                .on(Boot.with().packaging(jar, "spring-core-6.2.1.jar").set())
                .reports("spring-boot-devtools", "\"" + jar + "\" is inside the packaged application")
                .at("pom.xml");
    }

    @Test
    void reportsRemoteAccessWithoutItsSecret() {
        String key = "spring.devtools.remote.secret";
        assertRule(new DevtoolsAbsent())
                .on(spring(key, Given.secret(Given.literal(SecretTraits.Use.TOKEN, 12))))
                .reports(key, "\"" + key + "\" is set, which lets clients update the running application");
        assertRule(new DevtoolsAbsent())
                .on(spring(key, Boot.unresolved("SECRET")))
                .reportsKeys(key);
    }

    @Test
    void acceptsThemOnTheClassPathThatIsNotPackaged() {
        assertRule(new DevtoolsAbsent())
                .on(Boot.with("org.springframework.boot:spring-boot-devtools")
                        .packaging("spring-boot-3.5.6.jar", "spring-boot-devtools.txt", "my-spring-boot-devtools.jar")
                        .set("spring.devtools.restart.enabled", "true"))
                .isSilent();
        assertRule(new DevtoolsAbsent())
                .on(spring("spring.devtools.remote.secret", ""))
                .isSilent();
    }
}
