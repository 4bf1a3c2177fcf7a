package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Glob;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleSetTest {

    @Test
    void sortsById() {
        RuleSet rules = RuleSet.of(List.of(new Rules.Dry(), new Rules.Calm(), new Rules.Still()));
        assertThat(rules.all())
                .extracting(RuleSet.Entry::id)
                .containsExactly("sea.still", "weather.calm", "weather.dry");
        assertThat(rules.ids()).containsExactly("sea.still", "weather.calm", "weather.dry");
        assertThat(rules.find("sea.still").orElseThrow().subject()).isEqualTo("sea");
        assertThat(rules.find("sea.rough")).isEmpty();
    }

    @Test
    void refusesTwoOfOneName() {
        assertThatThrownBy(() -> RuleSet.of(List.of(new Rules.Dry(), new Rules.Dry())))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("Two rules have the id weather.dry: dev.readiness.core.Rules$Dry and"
                        + " dev.readiness.core.Rules$Dry. To mend it: rename one of them, or remove its jar from the"
                        + " plugin's dependencies.");
    }

    @Test
    void refusesARuleThatDoesNotDescribeItself() {
        assertThatThrownBy(() -> RuleSet.of(List.of(new Silent())))
                .hasMessageStartingWith("The rule dev.readiness.core.RuleSetTest$Silent has no id of the form");
        assertThatThrownBy(() -> RuleSet.of(List.of(new NoSubject())))
                .hasMessageStartingWith("The rule dev.readiness.core.RuleSetTest$NoSubject has no id of the form");
    }

    @Test
    void asksForASubjectOfALetterAtLeast() {
        assertThat(RuleSet.of(List.of(new Brief())).ids()).containsExactly("a.b");
        assertThatThrownBy(() -> RuleSet.of(List.of(new EmptySubject())))
                .hasMessageStartingWith("The rule dev.readiness.core.RuleSetTest$EmptySubject has no id of the form");
    }

    @Test
    void findsTheInstalledOnes() {
        assertThat(RuleSet.installed(RuleSetTest.class.getClassLoader()).find("config.debug-off"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "src/*.yml,    src/a.yml,     true",
        "src/*.yml,    src/x/a.yml,   false",
        "src/**,       src/x/a.yml,   true",
        "**/a.yml,     a.yml,         true",
        "**/a.yml,     x/y/a.yml,     true",
        "**/a.yml,     x/ya.yml,      false",
        "src/?.yml,    src/a.yml,     true",
        "src/?.yml,    src/ab.yml,    false",
        "src/a.yml,    src/aXyml,     false",
        "**,           anything/at,   true",
    })
    void globsAsPeopleWriteThem(String glob, String path, boolean matches) {
        assertThat(Glob.matches(glob, path)).isEqualTo(matches);
    }

    private static final class Silent implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return Stream.empty();
        }
    }

    @RuleInfo(
            id = "nosubject",
            title = "T",
            fix = "f",
            needs = {},
            since = "0.1.0")
    private static final class NoSubject implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return Stream.empty();
        }
    }

    @RuleInfo(
            id = "a.b",
            title = "T",
            fix = "f",
            needs = {},
            since = "0.1.0")
    private static final class Brief implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return Stream.empty();
        }
    }

    @RuleInfo(
            id = ".b",
            title = "T",
            fix = "f",
            needs = {},
            since = "0.1.0")
    private static final class EmptySubject implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return Stream.empty();
        }
    }
}
