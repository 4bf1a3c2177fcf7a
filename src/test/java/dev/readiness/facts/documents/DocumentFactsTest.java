package dev.readiness.facts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentFactsTest {

    @ParameterizedTest
    @CsvSource({
        "README, README.md",
        "README.md, README.md",
        "LICENSE, LICENSE",
        "license, LICENSE",
        "security, .github/Security.md",
        "PRODUCTION.md, docs/production.md",
        "docs/run/guide.md, docs/run/guide.md",
        "docs/run/guide, docs/run/guide.md",
        "v1.2, docs/v1.2",
    })
    void findsAFileByItsName(String name, String file) {
        assertThat(facts().file(name)).contains(file);
    }

    @ParameterizedTest
    @CsvSource({"READ", "PRODUCTION.adoc", "guide.md", "docs/run", "READ.ME"})
    void findsNothingElse(String name) {
        assertThat(facts().file(name)).isEmpty();
    }

    @Test
    void theRootComesFirst() {
        assertThat(facts("docs/README.md", "README.adoc").file("README")).contains("README.adoc");
    }

    private static DocumentFacts facts() {
        return facts(
                "README.md", "LICENSE", ".github/Security.md", "docs/production.md", "docs/run/guide.md", "docs/v1.2");
    }

    private static DocumentFacts facts(String... files) {
        return new DocumentFacts(List.of(), new TreeSet<>(List.of(files)), false);
    }
}
