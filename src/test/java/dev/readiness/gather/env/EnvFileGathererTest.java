package dev.readiness.gather.env;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnvFileGathererTest {

    private static final GitIndex GIT = new GitIndex() {
        @Override
        public boolean tracks(String path) {
            return path.endsWith("example");
        }

        @Override
        public boolean ignores(String path) {
            return path.endsWith(".env");
        }

        @Override
        public boolean isKnown() {
            return true;
        }
    };

    @TempDir
    private Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private EnvFileGatherer gatherer() {
        return new EnvFileGatherer(new WorkTree(root), GIT);
    }

    private EnvFileFacts facts(String module) {
        return ((Evidence.Known<EnvFileFacts>) gatherer().files(module)).fact();
    }

    @Test
    void readsTheFilesThatProductionLoads() throws IOException {
        write(".env.prod", "A=1\n");
        write("app/.env.prod", "B=2\n");
        write("app/.env.dev", "C=3\n");
        assertThat(gatherer().sets("app", List.of(".env.production", ".env.prod"), Set.of()))
                .extracting(ConfigSet::name)
                .containsExactly("app/.env.prod", ".env.prod");
        assertThat(gatherer().sets(".", List.of(".env.prod"), Set.of())).hasSize(1);
    }

    @Test
    void listsEveryEnvironmentFile() throws IOException {
        write(".env", "A=1\n\nB=2\n");
        write(".env.example", "A=\n");
        write(".env.prod.dist", "");
        write("sample.env", "");
        write(".envrc", "");
        write("app.environment", "");
        List<EnvFile> files = facts(".").files();
        assertThat(files)
                .extracting(EnvFile::path)
                .containsExactly(".env", ".env.example", ".env.prod.dist", "sample.env");
        assertThat(files).extracting(EnvFile::template).containsExactly(false, true, true, true);
        assertThat(files).extracting(EnvFile::tracked).containsExactly(false, true, false, false);
        assertThat(files).extracting(EnvFile::ignored).containsExactly(true, false, false, true);
        assertThat(files.get(0).variables().get("B")).hasToString(".env:3");
    }

    @Test
    void isAbsentWithoutFiles() {
        assertThat(gatherer().files(".")).isEqualTo(Evidence.absent("there is no environment file"));
    }

    @Test
    void findsWhoUsesVariables() throws IOException {
        write("app/.env", "A=1\n");
        write("app/src/main/resources/application-prod.yml", "# ${NOT_ME}\na: ${DB_URL:x}\nb: ${lower}\nc: $PLAIN\n");
        write("app/src/main/resources/config/application.properties", "a=${CONF}\n");
        write("app/config/application.yaml", "a: ${EXTRA}\n");
        write("compose.yaml", "x: ${TAG:?unset}\ny: $$NO\nz: $IMAGE\nd: ${DB_URL}\n");
        write("docker-compose.prod.yml", "x: ${COMPOSE_ONE-y}\n");
        write("docker/compose.yml", "x: ${INNER}\n");
        write("Dockerfile", "ARG VERSION\nENV MODE=x\nRUN echo $VERSION $MODE $BUILD_ID\n");
        write("scripts/run.sh", "OWN=1\nfor ITEM in a; do echo $OWN $ITEM $HOME $TARGET; done\nread -r LINE\n$LINE\n");
        write("bin/stop.sh", "export PID_FILE=/x\nkill ${PID_FILE} ${SIGNAL:-9}\n");
        write("start.sh", "echo \\$ESCAPED ${LEFT+x}\n");
        assertThat(facts("app").uses())
                .containsOnlyKeys(
                        "BUILD_ID",
                        "COMPOSE_ONE",
                        "CONF",
                        "DB_URL",
                        "EXTRA",
                        "IMAGE",
                        "INNER",
                        "LEFT",
                        "SIGNAL",
                        "TAG",
                        "TARGET");
        assertThat(facts("app").uses().get("DB_URL")).hasToString("app/src/main/resources/application-prod.yml:2");
    }

    @Test
    void knowsNothingWithoutARepository() {
        assertThat(GitIndex.NONE.isKnown() || GitIndex.NONE.tracks("a") || GitIndex.NONE.ignores("a"))
                .isFalse();
    }
}
