package dev.readiness.rules.migrations;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.migration.MigrationFacts.Problem;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionsUniqueTest {

    @Test
    void reportsWhatTheToolWouldReject() {
        assertRule(new VersionsUnique())
                .on(Migrations.problems(new Problem(Origin.of("V1__b.sql"), "\"V1\" is taken")))
                .reports("", "\"V1\" is taken")
                .at("V1__b.sql");
    }

    @Test
    void reportsANewVersionBelowTheHighestReleased() {
        assertRule(new VersionsUnique())
                .on(late("V1.5 x"))
                .reports("V1.5", "\"V1.5\" is new and below \"V2\", which the last release has run")
                .at("V1.5.sql");
    }

    @ParameterizedTest
    @CsvSource({"V3 x", "V2.1 x", "R__views x", "ann:1 x", "B1 x", "V01 x", "V2.0 x"})
    void acceptsWhatIsHigherOrKnownOrWithoutOrder(String added) {
        assertRule(new VersionsUnique()).on(late(added)).isSilent();
    }

    @Test
    void hasNothingToCompareWithBeforeTheFirstRelease() {
        assertRule(new VersionsUnique())
                .on(Migrations.facts(Optional.empty(), List.of("V1 a", "V2 b")).build())
                .isSilent();
        assertRule(new VersionsUnique())
                .on(Migrations.released(List.of(), List.of("V1 a")).build())
                .isSilent();
        assertRule(new VersionsUnique())
                .on(Migrations.released(List.of("R__a a"), List.of("V1 a")).build())
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void aLowVersionIsFineWhereFlywayRunsOutOfOrder(String value, int findings) {
        Facts facts = Migrations.released(List.of("V1 a", "V2 b"), List.of("V1.5 x"))
                .with(
                        ConfigFacts.class,
                        new ConfigFacts(
                                List.of(Given.set(
                                        ConfigSet.Kind.SPRING, Given.FILE, "spring.flyway.out-of-order", value)),
                                true))
                .build();
        assertRule(new VersionsUnique()).on(facts).reportsKeys(findings == 0 ? new String[0] : new String[] {"V1.5"});
    }

    private static Facts late(String added) {
        return Migrations.released(List.of("V2 b", "V1 a", "R__z z"), List.of("V1 a", "V2 b", added))
                .build();
    }
}
