package dev.readiness.facts.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.Migration.Tool;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MigrationTest {

    @ParameterizedTest
    @CsvSource({
        "V1, V1, true",
        "V1, V1.0, true",
        "V1, V2, false",
        "V1, B1, false",
        "R__a, R__a, true",
        "R__a, R__b, false",
        "R__1, V1, false",
        "V1, R__1, false",
    })
    void isTheSameByVersionOrId(String one, String other, boolean same) {
        assertThat(flyway(one).isAlso(flyway(other))).isEqualTo(same);
    }

    @Test
    void toolsDoNotShareTheirMigrations() {
        Migration liquibase = new Migration(Tool.LIQUIBASE, "V1", Optional.of("1"), "", "", false, Origin.of("a"));
        assertThat(flyway("V1").isAlso(liquibase)).isFalse();
        assertThat(liquibase.isAlso(liquibase)).isTrue();
    }

    @Test
    void namesTheToolForPeople() {
        assertThat(Tool.FLYWAY.label()).isEqualTo("Flyway");
        assertThat(Tool.LIQUIBASE.label()).isEqualTo("Liquibase");
    }

    private static Migration flyway(String id) {
        Optional<String> version = id.startsWith("R") ? Optional.empty() : Optional.of(id.substring(1));
        return new Migration(Tool.FLYWAY, id, version, "", id, false, Origin.of(id));
    }
}
