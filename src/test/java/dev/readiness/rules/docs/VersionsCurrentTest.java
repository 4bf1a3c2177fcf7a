package dev.readiness.rules.docs;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.docs.Documents.page;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.rules.GivenModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionsCurrentTest {

    @Test
    void reportsAnotherVersion() {
        assertRule(new VersionsCurrent())
                .on(facts("1.1.0", "1.0.0", "1.0.0"))
                .reports(
                        "com.acme:shop",
                        "\"com.acme:shop\" is shown in version \"1.0.0\", and the version is \"1.1.0\"")
                .at("README.md:3");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.0, 1.0.0, 1.1.0, true",
        "1.1.0-SNAPSHOT, 1.0.0, 1.0.0, true",
        "1.1.0-SNAPSHOT, 1.0.0, 1.1.0, true",
        "1.1.0-SNAPSHOT, 1.0.0, 1.1.0-SNAPSHOT, true",
        "1.1.0-SNAPSHOT, 1.0.0, 0.9.0, false",
        "1.1.0-SNAPSHOT, , 0.9.0, true",
        "1.1.0, , 0.9.0, false",
    })
    void acceptsWhatThereIsToCopy(String version, String released, String shown, boolean silent) {
        assertRule(new VersionsCurrent())
                .on(facts(version, released, shown))
                .reportsKeys(silent ? new String[0] : new String[] {"com.acme:shop"});
    }

    private static Facts facts(String version, String released, String shown) {
        Optional<ReleaseTag> tag = Optional.ofNullable(released)
                .map(text ->
                        new ReleaseTag("v" + text, SemanticVersion.parse(text).orElseThrow(), "1".repeat(40), true));
        ModuleFacts module = new ModuleFacts(
                "com.acme",
                "shop",
                version,
                ".",
                "jar",
                Origin.of("pom.xml"),
                true,
                true,
                List.of(),
                new TreeMap<>(),
                Map.of(),
                Map.of());
        return Documents.project(true, page("README.md").mention("com.acme:shop", shown))
                .with(ReactorFacts.class, GivenModule.reactor(module))
                .with(TagFacts.class, new TagFacts(Map.of(), tag.stream().toList(), tag, Set.of(), List.of()))
                .build();
    }
}
