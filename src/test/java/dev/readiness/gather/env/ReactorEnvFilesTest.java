package dev.readiness.gather.env;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReactorEnvFilesTest {

    @TempDir
    private Path directory;

    @Test
    void putsTheFilesOfAllModulesTogether() throws IOException {
        write("shop/application.yml", "a: ${DB_URL}");
        write("application.yml", "a: ${MAIL_HOST}");
        EnvFileFacts facts = known(gather(List.of(files(".env"), files("shop/.env", ".env"), Evidence.absent("none"))));
        assertThat(facts.files()).extracting(EnvFile::path).containsExactly(".env", "shop/.env");
        assertThat(facts.uses()).containsOnlyKeys("DB_URL", "MAIL_HOST");
    }

    @Test
    void knowsUsesWhereThereIsNoFile() throws IOException {
        write("shop/application.yml", "a: ${DB_URL}");
        assertThat(known(gather(List.of(Evidence.absent("none")))).uses()).containsOnlyKeys("DB_URL");
        assertThat(known(gather(List.of(files("shop/.env")))).files()).hasSize(1);
    }

    @Test
    void knowsFilesWithoutUses() {
        assertThat(known(gather(List.of(files(".env")))).uses()).isEmpty();
    }

    @Test
    void isAbsentWithoutEither() {
        assertThat(gather(List.of(Evidence.absent("none"))))
                .isEqualTo(Evidence.absent("no file refers to an environment variable"));
    }

    @Test
    void isUnknownWhenOneModuleIs() {
        Evidence<EnvFileFacts> unknown = Evidence.unknown(Origin.of("shop"), "it cannot be read");
        assertThat(gather(List.of(files(".env"), unknown))).isSameAs(unknown);
    }

    private static Evidence<EnvFileFacts> files(String... paths) {
        return Evidence.known(new EnvFileFacts(
                List.of(paths).stream()
                        .map(path -> new EnvFile(path, false, false, false, new TreeMap<>()))
                        .toList(),
                new TreeMap<>()));
    }

    private Evidence<EnvFileFacts> gather(List<Evidence<EnvFileFacts>> modules) {
        return ReactorEnvFiles.gather(new WorkTree(directory), List.of("shop", "."), modules);
    }

    private static EnvFileFacts known(Evidence<EnvFileFacts> evidence) {
        return ((Evidence.Known<EnvFileFacts>) evidence).fact();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(directory.resolve(path).getParent());
        Files.writeString(directory.resolve(path), text);
    }
}
