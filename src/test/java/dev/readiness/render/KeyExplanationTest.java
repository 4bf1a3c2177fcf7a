package dev.readiness.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import dev.readiness.facts.config.Value.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class KeyExplanationTest {

    private static final Value PORT = new Value(
            "8080", List.of(new Placeholder("PORT", Optional.of("8080"), Provider.FALLBACK)), Optional.empty());

    @Test
    void namesTheWinnerAndEveryLoser() {
        Setting port = new Setting(
                "server.port",
                PORT,
                List.of(
                        new Setting.Source(Origin.of("application-prod.yml", 3), PORT, "prod"),
                        new Setting.Source(Origin.of("application.yml", 7), Value.of(""), "")));
        assertThat(KeyExplanation.of("SERVER_PORT".replace('_', '.'), facts(port)))
                .containsExactly(
                        "server.port = 8080   (Spring Boot 3.5.6, profile prod)",
                        "  wins  application-prod.yml:3 (profile prod)  8080",
                        "  loses application.yml:7  (empty)",
                        "  takes PORT from its own fallback, unless the environment sets it");
    }

    @Test
    void namesTheElementsOfAList() {
        Setting first = new Setting(
                "a.hosts[0]", Value.of("x"), List.of(new Setting.Source(Origin.of("f.yml", 1), Value.of("x"), "")));
        assertThat(KeyExplanation.of("a.hosts", facts(first)))
                .hasSize(2)
                .first()
                .isEqualTo("a.hosts[0] = x   (Spring Boot 3.5.6, profile prod)");
        assertThat(KeyExplanation.of("a.host", facts(first))).isEmpty();
    }

    @Test
    void beginsWithWhatAVariableOverrides() {
        Setting port = new Setting(
                "server.port",
                Value.of("80"),
                List.of(new Setting.Source(Origin.of(".env.production", 3), Value.of("80"), "")));
        ConfigSet overrides =
                ConfigSet.overrides("Spring Boot 3.5.6", List.of(), new TreeMap<>(Map.of("server.port", port)));
        assertThat(KeyExplanation.of("server.port", new ConfigFacts(List.of(), overrides, true)))
                .containsExactly("server.port = 80   (Spring Boot 3.5.6)", "  wins  .env.production:3  80");
    }

    private static ConfigFacts facts(Setting setting) {
        TreeMap<String, Setting> settings = new TreeMap<>();
        settings.put(setting.key(), setting);
        return new ConfigFacts(
                List.of(new ConfigSet(
                        ConfigSet.Kind.SPRING,
                        "Spring Boot 3.5.6, profile prod",
                        List.of("prod"),
                        settings,
                        List.of(),
                        List.of())),
                true);
    }
}
