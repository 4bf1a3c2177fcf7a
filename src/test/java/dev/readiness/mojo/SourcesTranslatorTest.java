package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.config.ModuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTranslatorTest {

    @Test
    void namesEveryDirectoryRelativeToTheRoot(@TempDir Path top) throws IOException {
        Poms.parent(top, "", "a");
        Poms.module(top, "a", """
                <build>
                  <directory>out</directory>
                  <testSourceDirectory>spec</testSourceDirectory>
                  <resources>
                    <resource><directory>config</directory></resource>
                    <resource><directory>../shared</directory></resource>
                  </resources>
                </build>
                """);
        MavenSession session = OfflineMaven.session(top, "verify");
        ExampleClassPath classPath = new ExampleClassPath(List.of());
        Assembly.Sources sources =
                SourcesTranslator.sources(OfflineMaven.project(session, "a"), new Root(top), classPath);
        assertThat(sources.files())
                .isEqualTo(new ModuleFiles(top, "a", List.of("a/config", "shared"), "a/out", "a/out/classes"));
        assertThat(sources.testSources()).containsExactly("a/spec");
        assertThat(sources.classPath()).isSameAs(classPath);
    }
}
