package dev.readiness.rules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.ConfigSet.Kind;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpringSettingsTest {

    private static final ConfigSet FILES =
            Given.set(Kind.SPRING, Given.FILE, "server.shutdown", "graceful", "my.list[0]", "a", "my.list[1]", "b");

    @Test
    void prefersWhatAVariableOverrides() {
        ConfigSet overrides = Given.set(Kind.ENVIRONMENT, Given.ENV_FILE, "server.shutdown", "immediate");
        SpringSettings spring = SpringSettings.of(Boot.with().facts(overrides, FILES));
        assertThat(spring.find("server.shutdown").map(BoundValue::text)).contains("immediate");
        assertThat(spring.under("server.").get("shutdown"))
                .isEqualTo(spring.find("server.shutdown").orElseThrow());
    }

    @Test
    void readsNoPlainPropertiesAsSpring() {
        ConfigSet plain = Given.set(Kind.PROPERTIES, "tool.properties", "server.shutdown", "immediate");
        assertThat(SpringSettings.of(Boot.with().facts(plain)).find("server.shutdown"))
                .isEmpty();
    }

    @Test
    void readsListsOfEverySpelling() {
        ConfigSet overrides =
                Given.set(Kind.ENVIRONMENT, Given.ENV_FILE, "other.list", "c, d", "my.allowedorigins[0]", "e");
        SpringSettings spring = SpringSettings.of(Boot.with().facts(overrides, FILES));
        assertThat(spring.elements("my.list")).extracting(BoundValue::text).containsExactly("a", "b");
        assertThat(spring.elements("other.list")).extracting(BoundValue::text).containsExactly("c", "d");
        assertThat(spring.elements("my.allowed-origins"))
                .extracting(BoundValue::text)
                .containsExactly("e");
        assertThat(spring.elements("no.list")).isEmpty();
    }

    @Test
    void isAtHomeInTheFileOfTheProfile() {
        Setting base = setting("a", "src/main/resources/application.yml", "");
        Setting prod = setting("b", "src/main/resources/application-prod.yml", "prod");
        assertThat(home(base, prod)).isEqualTo(Origin.of("src/main/resources/application-prod.yml"));
        Setting folder = setting("c", "src/main/resources/config/application.yml", "prod");
        assertThat(home(base, folder)).isEqualTo(Origin.of("src/main/resources/config/application.yml"));
        assertThat(home(base)).isEqualTo(Origin.of("src/main/resources/application.yml"));
        assertThat(home()).isEqualTo(Origin.of("pom.xml"));
    }

    @Test
    void knowsThePomOfTheModule() {
        Origin pom = Origin.of("shop/pom.xml", 7);
        Facts facts = Given.config(Given.set(Kind.SPRING, Given.FILE))
                .with(
                        ModuleFacts.class,
                        new ModuleFacts(
                                "com.acme",
                                "shop",
                                "1.0.0",
                                "shop",
                                "jar",
                                pom,
                                true,
                                true,
                                List.of(),
                                new TreeMap<>(),
                                Map.of(),
                                Map.of()))
                .build();
        assertThat(SpringSettings.of(facts).pom()).isEqualTo(pom);
        assertThat(SpringSettings.of(facts).home()).isEqualTo(pom);
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework:spring-webmvc, '', true",
        "org.springframework.boot:spring-boot-starter-web, '', true",
        "org.springframework.boot:spring-boot-starter-webmvc, '', true",
        "org.springframework.boot:spring-boot-starter-jersey, '', true",
        "org.springframework:spring-webflux, '', true",
        "org.springframework.boot:spring-boot-starter-webflux, '', true",
        "org.springframework:spring-web, '', false",
        "org.springframework:spring-webmvc, NONE, false",
        "org.springframework:spring-webmvc, servlet, true",
    })
    void tellsAWebApplicationByItsClassPath(String artifact, String type, boolean web) {
        Facts facts = Boot.with(artifact).set("spring.main.web-application-type", type, "server.port", "8080");
        assertThat(SpringSettings.of(facts).isWeb()).isEqualTo(web);
    }

    @Test
    void tellsAWebApplicationByItsKeysWhereTheClassPathIsUnknown() {
        assertThat(SpringSettings.of(Boot.with().set("server.port", "80")).isWeb())
                .isTrue();
        assertThat(SpringSettings.of(Boot.with().set("spring.jpa.show-sql", "no"))
                        .isWeb())
                .isFalse();
    }

    private static Origin home(Setting... settings) {
        ConfigSet set = Given.set(Kind.SPRING, "prod", List.of(settings));
        return SpringSettings.of(Boot.with().facts(set)).home();
    }

    private static Setting setting(String key, String path, String profile) {
        Value value = Value.of("x");
        return new Setting(key, value, List.of(new Setting.Source(Origin.of(path, 3), value, profile)));
    }
}
