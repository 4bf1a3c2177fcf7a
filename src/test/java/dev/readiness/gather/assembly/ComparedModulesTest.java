package dev.readiness.gather.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.operations.ApiFacts;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.api.ReleasedArtifacts;
import dev.readiness.gather.git.GitFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C10: the modules whose API is compared with that of the last release. */
final class ComparedModulesTest {

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"pom", "maven-plugin", "war", "ear", "bom"})
    void whatIsNoJarHasNoApi(String packaging) {
        assertThat(compare(packaging, Optional.empty(), "v1.0.0"))
                .isEqualTo(Evidence.absent("the module is no library"));
    }

    @Test
    void anApplicationHasNone() {
        assertThat(compare("jar", Optional.of(new ApplicationFacts("Spring Boot", true, List.of())), "v1.0.0"))
                .isEqualTo(Evidence.absent("the module is no library"));
    }

    @Test
    void aFirstReleaseHasNothingToCompareWith() {
        assertThat(compare("jar", Optional.empty(), "nightly"))
                .isEqualTo(Evidence.absent("there is no release to compare with"));
    }

    @Test
    void aLibraryIsCompared() {
        assertThat(compare("jar", Optional.empty(), "v1.0.0"))
                .isEqualTo(Evidence.unknown(
                        Origin.of("."), "the API is not compared, because the classes are not compiled"));
    }

    private Evidence<ApiFacts> compare(String packaging, Optional<ApplicationFacts> application, String tag) {
        ModuleFacts module = new ModuleFacts(
                "com.acme",
                "shop",
                "1.1.0-SNAPSHOT",
                ".",
                packaging,
                Origin.of("pom.xml"),
                true,
                false,
                List.of(),
                new TreeMap<>(),
                Map.of(),
                Map.of());
        Facts settings = Facts.builder()
                .with(ProductionSettings.class, ProductionSettings.DEFAULT)
                .with(ReleaseSettings.class, ReleaseSettings.DEFAULT)
                .with(
                        ReactorFacts.class,
                        new ReactorFacts(List.of(module), Optional.empty(), LocalDate.of(2026, 6, 30), Map.of()))
                .build();
        Facts facts = Facts.builder()
                .with(ModuleFacts.class, module)
                .lazily(
                        ApplicationFacts.class,
                        () -> application.isPresent() ? Evidence.known(application.get()) : Evidence.absent("library"))
                .build();
        try (GitFixture git = GitFixture.init(directory).commit("feat: begin").tag(tag);
                Assembly assembly = new Assembly(new WorkTree(git.root()), directory, settings, "test", Map.of())) {
            return assembly.api(facts, "target/classes", new Nothing());
        }
    }

    /** Whoever asks repositories here would compare too much. */
    private record Nothing() implements ReleasedArtifacts {

        @Override
        public Optional<Path> jar(String version) {
            throw new AssertionError("asked for " + version);
        }

        @Override
        public List<Path> japicmp() {
            throw new AssertionError("asked for japicmp");
        }
    }
}
