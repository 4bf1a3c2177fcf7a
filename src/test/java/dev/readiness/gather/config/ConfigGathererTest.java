package dev.readiness.gather.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.config.SpringFacts.DeprecatedKey;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.config.ConfigGatherer.Gathered;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigGathererTest {

    private static final String ABSENT = "the module has no application configuration";
    private static final String FILE = "src/main/resources/application.yml";

    @TempDir
    Path root;

    @Test
    void aModuleWithoutConfigurationHasNothingToKnow() {
        BootClassPath classPath = BootClassPath.boot();

        Gathered gathered = gather(classPath, ProductionSettings.DEFAULT);

        assertThat(gathered.config()).isEqualTo(Evidence.absent(ABSENT));
        assertThat(gathered.spring()).isEqualTo(Evidence.absent(ABSENT));
        assertThat(classPath.opened()).isZero();
    }

    @Test
    void oneEvaluationGivesBothFacts() throws IOException {
        write(FILE, "server.port: 8080\nlogging.path: /var/log\nlogging.file.max-size: 1MB\nlogging.file.name: x\n");

        Gathered gathered = gather(BootClassPath.boot(), ProductionSettings.DEFAULT);

        ConfigFacts config = known(gathered.config());
        assertThat(config.built()).isFalse();
        assertThat(config.sets()).extracting(ConfigSet::name).containsExactly("Spring Boot 3.5.16, profile prod");
        Setting port = config.sets().get(0).find("server.port").orElseThrow();
        assertThat(port.text()).isEqualTo("8080");
        assertThat(port.origin()).isEqualTo(new Origin(FILE, 1, 14));
        SpringFacts spring = known(gathered.spring());
        assertThat(spring.version()).isEqualTo("3.5.16");
        assertThat(spring.artifacts()).contains("org.springframework.boot:spring-boot");
        assertThat(spring.deprecated())
                .containsExactly(
                        new DeprecatedKey(
                                "logging.file.max-size",
                                new Origin(FILE, 3, 24),
                                false,
                                "logging.logback.rollingpolicy.max-file-size",
                                ""),
                        new DeprecatedKey("logging.path", new Origin(FILE, 2, 15), true, "logging.file.path", ""));
    }

    @Test
    void whatAVariableOverridesIsApartFromTheFilesAndRedacted() throws IOException {
        write(FILE, "server.port: 8080\nspring.datasource.password: ${DB}\na: b\n");
        write(".env.production", "SERVER_PORT=80\nSPRING_DATASOURCE_PASSWORD=kept-from-all-eyes-1\n");

        for (int run = 0; run < 2; run++) {
            ConfigFacts config = known(
                    gather(BootClassPath.boot(), ProductionSettings.DEFAULT).config());
            assertThat(config.sets().get(0).settings()).containsOnlyKeys("a");
            assertThat(config.sets().get(1).settings()).containsOnlyKeys("SERVER_PORT", "SPRING_DATASOURCE_PASSWORD");
            assertThat(config.overrides().settings()).containsOnlyKeys("server.port", "spring.datasource.password");
            assertThat(config.overrides().find("server.port").orElseThrow().sources())
                    .extracting(Setting.Source::at)
                    .containsExactly(new Origin(".env.production", 1, 1), new Origin(FILE, 1, 14));
            assertThat(config.toString()).doesNotContain("kept-from-all-eyes-1");
        }
        assertThat(Files.readString(root.resolve("target/readiness/config.json")))
                .doesNotContain("kept-from-all-eyes-1");
    }

    @Test
    void theBuiltCopyIsReadButThePlaceIsThatOfItsSource() throws IOException {
        write(FILE, "version: '@project.version@'");
        write("target/classes/application.yml", "version: '1.0.0'");

        ConfigFacts built =
                known(gather(BootClassPath.boot(), ProductionSettings.DEFAULT).config());
        assertThat(built.built()).isTrue();
        assertThat(built.settings()).extracting(Setting::text).containsExactly("1.0.0");
        assertThat(built.settings()).extracting(Setting::origin).containsExactly(new Origin(FILE, 1, 10));

        Files.setLastModifiedTime(root.resolve("target/classes/application.yml"), FileTime.fromMillis(0));
        ConfigFacts stale =
                known(gather(BootClassPath.boot(), ProductionSettings.DEFAULT).config());
        assertThat(stale.built()).isFalse();
        assertThat(stale.settings()).extracting(Setting::text).containsExactly("@project.version@");
    }

    @ParameterizedTest
    @CsvSource({
        "io.quarkus:quarkus-core,Quarkus",
        "io.micronaut:micronaut-context,Micronaut",
        "io.helidon.config:helidon-config,Helidon",
        "org.eclipse.microprofile.config:microprofile-config-api,MicroProfile Config"
    })
    void anotherFrameworkIsUnknownUntilThePolicyOpensIt(String artifact, String name) throws IOException {
        write("src/main/resources/application.properties", "a=1");

        Gathered gathered = gather(BootClassPath.of(artifact), ProductionSettings.DEFAULT);

        assertThat(gathered.config())
                .isEqualTo(Evidence.unknown(
                        Origin.of("."),
                        "the configuration of " + name + " cannot be evaluated yet; to read its files as plain text set"
                                + " production.framework to none in readiness.yml"));
        assertThat(gathered.spring()).isEqualTo(Evidence.absent("the module is no Spring Boot application"));
        assertThat(gather(BootClassPath.of(artifact), production("none", Optional.empty()))
                        .config())
                .isInstanceOf(Evidence.Known.class);
    }

    @Test
    void thePolicyNamesASpringBootForAConfigurationRepository() throws IOException {
        write(FILE, "a: 1");

        Gathered gathered = gather(BootClassPath.of(), production("auto", Optional.of("2.7.18")));

        assertThat(known(gathered.config()).sets().get(0).name()).isEqualTo("Spring Boot 2.7.18, profile prod");
        assertThat(known(gathered.spring()).version()).isEqualTo("2.7.18");
    }

    @Test
    void aSpringBootThatCannotBeHadLeavesBothUnknownAndNothingInTheCache() throws IOException {
        write(FILE, "a: 1");

        Gathered gathered = gather(BootClassPath.unresolvable(), ProductionSettings.DEFAULT);

        assertThat(gathered.config())
                .isEqualTo(Evidence.unknown(Origin.of("."), "spring-boot:3.5.16 cannot be resolved"));
        assertThat(gathered.spring())
                .isEqualTo(Evidence.unknown(Origin.of("."), "spring-boot:3.5.16 cannot be resolved"));
        assertThat(root.resolve("target/readiness/config.json")).doesNotExist();
    }

    @Test
    void theExecutableArchiveTellsWhatIsPackaged() throws IOException {
        archive("target/shop.jar", "org/springframework/boot/loader/x.class", "BOOT-INF/lib/h2-2.3.jar");
        archive("target/shop-sources.jar", "a/B.java", "BOOT-INF/lib/other.jar");

        Gathered gathered = gather(BootClassPath.boot(), ProductionSettings.DEFAULT);

        assertThat(known(gathered.spring()).packaged()).containsExactly("h2-2.3.jar");
        assertThat(gathered.config()).isEqualTo(Evidence.absent(ABSENT));
    }

    @Test
    void anUnchangedProjectIsRememberedWithoutOpeningAnything() throws IOException {
        write(FILE, "a: 1\nspring.config.import: configserver:\nb: ${X:2}\nlogging.path: x\n");
        Gathered first = gather(BootClassPath.boot(), ProductionSettings.DEFAULT);

        BootClassPath untouched = BootClassPath.boot();
        assertThat(gather(untouched, ProductionSettings.DEFAULT)).isEqualTo(first);
        assertThat(untouched.opened()).isZero();
    }

    @Test
    void whateverChangesMissesTheCache() throws IOException {
        write(FILE, "a: 1\n");
        gather(BootClassPath.boot(), ProductionSettings.DEFAULT);

        write(FILE, "a: 2\n");
        assertMiss(ProductionSettings.DEFAULT);
        write("src/main/resources/application-prod.properties", "a=3");
        assertMiss(ProductionSettings.DEFAULT);
        assertMiss(production("spring-boot", Optional.empty()));
        Path cache = root.resolve("target/readiness/config.json");
        Files.writeString(cache, Files.readString(cache).replace("\"a\"", "3"));
        assertMiss(production("spring-boot", Optional.empty()));
    }

    private void assertMiss(ProductionSettings production) {
        BootClassPath missed = BootClassPath.boot();
        gather(missed, production);
        assertThat(missed.opened()).isPositive();
        BootClassPath hit = BootClassPath.boot();
        gather(hit, production);
        assertThat(hit.opened()).isZero();
    }

    private Gathered gather(BootClassPath classPath, ProductionSettings production) {
        ModuleFiles files = new ModuleFiles(root, ".", List.of("src/main/resources"), "target", "target/classes");
        return new ConfigGatherer(new WorkTree(root), production, "test").gather(files, classPath);
    }

    private static ProductionSettings production(String framework, Optional<String> boot) {
        ProductionSettings base = ProductionSettings.DEFAULT;
        return new ProductionSettings(
                base.profiles(),
                framework,
                boot,
                base.environmentFiles(),
                base.variables(),
                base.developmentProfiles(),
                base.expectations());
    }

    private static <T extends dev.readiness.facts.Fact> T known(Evidence<T> evidence) {
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<T>) evidence).fact();
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), content);
    }

    private void archive(String path, String... entries) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        try (OutputStream out = Files.newOutputStream(root.resolve(path));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
    }
}
