package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NobodysConfigurationTest {

    /** Also when the reader of the product lies on top. */
    @Test
    void jgitReadsNoConfigurationOfAUserOrAMachine(@TempDir Path directory) throws Exception {
        GitFixture.init(directory).close();
        GitGathererTest.gatherer(directory).head();
        QuietSystemReader.install(directory);
        SystemReader reader = SystemReader.getInstance();
        Config none = new Config();
        assertThat(reader).isInstanceOf(QuietSystemReader.class);
        assertThat(reader.openUserConfig(none, FS.DETECTED).getFile()).isNull();
        assertThat(reader.openSystemConfig(none, FS.DETECTED).getFile()).isNull();
    }

    @Test
    void gitReadsNoneEither() {
        assertThat(System.getenv())
                .containsEntry("GIT_CONFIG_GLOBAL", "/dev/null")
                .containsEntry("GIT_CONFIG_NOSYSTEM", "1");
    }
}
