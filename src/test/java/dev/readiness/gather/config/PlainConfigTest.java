package dev.readiness.gather.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configuration that no framework evaluates. */
final class PlainConfigTest {

    @TempDir
    Path root;

    @Test
    void filesAreFlattenedAndTheProfileFileWins() throws IOException {
        write("src/main/resources/application.yml", "a: {b: 1, c: [x, y]}\nd: 1");
        write("src/main/resources/application-prod.yml", "a.b: 2");
        write("src/main/resources/application.properties", "p=1");
        write(".env.production", "KEY=1\n");

        ConfigFacts facts = gather();

        assertThat(facts.sets())
                .extracting(ConfigSet::kind)
                .containsExactly(ConfigSet.Kind.PROPERTIES, ConfigSet.Kind.PROPERTIES, ConfigSet.Kind.ENVIRONMENT);
        assertThat(facts.settings())
                .extracting(setting -> setting.key() + "=" + setting.text() + " " + setting.origin())
                .containsExactly(
                        "a.b=2 src/main/resources/application-prod.yml:1",
                        "a.c[0]=x src/main/resources/application.yml:1",
                        "a.c[1]=y src/main/resources/application.yml:1",
                        "d=1 src/main/resources/application.yml:2",
                        "p=1 src/main/resources/application.properties:1",
                        "KEY=1 .env.production:1");
    }

    @Test
    void theBuiltCopyIsReadAndThePlaceIsThatOfItsSource() throws IOException {
        write("src/main/resources/application.yml", "a: '@b@'");
        write("src/main/resources/application.properties", "p=@q@");
        write("target/classes/application.yml", "a: 'B'");
        write("target/classes/application.properties", "p=Q");

        assertThat(gather().settings())
                .extracting(setting -> setting.key() + "=" + setting.text() + " " + setting.origin())
                .containsExactly(
                        "a=B src/main/resources/application.yml:1", "p=Q src/main/resources/application.properties:1");
    }

    @Test
    void aBrokenFileIsAProblemAndNotSilence() throws IOException {
        write("src/main/resources/application.yml", "a: [1\nb: 2");

        ConfigFacts facts = gather();

        assertThat(facts.settings()).extracting(Setting::key).isEmpty();
        assertThat(facts.problems()).isNotEmpty();
    }

    private ConfigFacts gather() {
        ModuleFiles files = new ModuleFiles(root, ".", List.of("src/main/resources"), "target", "target/classes");
        Evidence<ConfigFacts> evidence = new ConfigGatherer(new WorkTree(root), ProductionSettings.DEFAULT, "test")
                .gather(files, BootClassPath.of())
                .config();
        return ((Evidence.Known<ConfigFacts>) evidence).fact();
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), content);
    }
}
