package dev.readiness.facts.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigSetTest {

    @ParameterizedTest
    @CsvSource({
        "app.secret-key, app.secretKey, true",
        "app.secret-key, APP.SECRET_KEY, true",
        "app.secret-key, APP_SECRET_KEY, false",
        "app.secret-key, app.secret, false"
    })
    void findsAKeyInRelaxedSpellings(String key, String wanted, boolean found) {
        assertThat(set(ConfigSet.Kind.SPRING, key, "x").find(wanted).isPresent())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"app.secret-key, true", "APP_SECRETKEY, true", "app.secret, false"})
    void findsAVariableByTheKeyThatItSets(String wanted, boolean found) {
        assertThat(set(ConfigSet.Kind.ENVIRONMENT, "APP_SECRET_KEY", "x")
                        .find(wanted)
                        .isPresent())
                .isEqualTo(found);
    }

    @Test
    void prefersTheExactSpelling() {
        ConfigSet set = set(ConfigSet.Kind.SPRING, "a-b", "1", "ab", "2");
        assertThat(set.find("ab").map(Setting::text)).contains("2");
        assertThat(set.find("a-b").map(Setting::text)).contains("1");
    }

    @Test
    void splitsACommaSeparatedValueIntoElements() {
        assertThat(set(ConfigSet.Kind.SPRING, "a.list", "x, y,,z").elements("A.List"))
                .extracting(Setting::text)
                .containsExactly("x", "y", "z");
        assertThat(set(ConfigSet.Kind.SPRING, "a.list", "").elements("a.list")).isEmpty();
        assertThat(set(ConfigSet.Kind.SPRING, "a.list", "x").elements("a.other"))
                .isEmpty();
    }

    @Test
    void ordersIndexedElementsByNumber() {
        assertThat(set(ConfigSet.Kind.SPRING, "a.list[10]", "z", "a.list[2]", "y", "a.list[0].name", "n", "a.b[0]", "b")
                        .elements("a.list"))
                .extracting(Setting::text)
                .containsExactly("y", "z");
    }

    @Test
    void gathersTheSettingsAndProblemsOfAllSets() {
        ConfigProblem problem =
                new ConfigProblem(ConfigProblem.Kind.SKIPPED, Origin.of("big.yml"), "", "the file is too large");
        ConfigSet one = set(ConfigSet.Kind.SPRING, "a", "1");
        ConfigSet two =
                new ConfigSet(ConfigSet.Kind.PROPERTIES, "x", List.of(), one.settings(), List.of(problem), List.of());
        ConfigFacts facts = new ConfigFacts(List.of(one, two), true);
        assertThat(facts.settings()).extracting(Setting::key).containsExactly("a", "a");
        assertThat(facts.problems()).containsExactly(problem);
    }

    @Test
    void aSettingHasASourceAndTheFirstOneWins() {
        Value value = Value.of("x");
        Setting setting = new Setting(
                "a",
                value,
                List.of(
                        new Setting.Source(Origin.of("b.yml", 2), value, "prod"),
                        new Setting.Source(Origin.of("a.yml", 1), value, "")));
        assertThat(setting.origin()).hasToString("b.yml:2");
        assertThat(setting.text()).isEqualTo("x");
        assertThatThrownBy(() -> new Setting("a", value, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A setting has a source: a");
    }

    @Test
    void aValueKnowsWhetherItIsAFallbackOrEmpty() {
        Value.Placeholder fallback = new Value.Placeholder("X", Optional.of("y"), Value.Provider.FALLBACK);
        Value.Placeholder setting = new Value.Placeholder("X", Optional.of("y"), Value.Provider.SETTING);
        assertThat(new Value("y", List.of(setting, fallback), Optional.empty()).isFallback())
                .isTrue();
        assertThat(new Value("y", List.of(setting), Optional.empty()).isFallback())
                .isFalse();
        assertThat(Value.of("").isEmpty()).isTrue();
        assertThat(Value.of("y").isEmpty()).isFalse();
        assertThat(new Value("y", List.of(setting), Optional.empty()).withText("z"))
                .isEqualTo(new Value("z", List.of(setting), Optional.empty()));
    }

    private static ConfigSet set(ConfigSet.Kind kind, String... keysAndValues) {
        TreeMap<String, Setting> settings = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Value value = Value.of(keysAndValues[i + 1]);
            settings.put(
                    keysAndValues[i],
                    new Setting(
                            keysAndValues[i],
                            value,
                            List.of(new Setting.Source(Origin.of("a.yml", i + 1), value, ""))));
        }
        return new ConfigSet(kind, "set", List.of(), settings, List.of(), List.of());
    }
}
