package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.smoke.Result;
import dev.readiness.smoke.SmokeJson;
import dev.readiness.smoke.SmokeXml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The two reports on disk, each whole or not there.
 *
 * @param root where Maven runs
 */
record SmokeReports(Path root, Path directory) {

    /** Below the build directory of the project that Maven runs in, or below "target" where there is none. */
    static SmokeReports of(MavenSession session) {
        MavenProject project = session.getTopLevelProject();
        Path root = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
        Path build = project == null || project.getFile() == null
                ? root.resolve("target")
                : Path.of(project.getBuild().getDirectory());
        return new SmokeReports(root, build.resolve("readiness"));
    }

    Path json() {
        return directory.resolve("smoke.json");
    }

    /** The JSON report for people. */
    String told() {
        return new Root(root).path(json());
    }

    Path xml() {
        return directory.resolve("TEST-readiness-smoke.xml");
    }

    /** What an earlier run found must not speak for this one. */
    void forget() {
        for (Path path : List.of(json(), xml())) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new ReadinessException(path + " cannot be deleted", "close the program that holds it");
            }
        }
    }

    void write(Result result, String plugin) {
        write(json(), out -> SmokeJson.write(result, plugin, out));
        write(xml(), out -> SmokeXml.write(result, out));
    }

    private interface Content {
        void write(OutputStream out) throws IOException, XMLStreamException;
    }

    private static void write(Path path, Content content) {
        try {
            Files.createDirectories(path.getParent());
            Path draft = Files.createTempFile(path.getParent(), "smoke", ".draft");
            try {
                try (OutputStream out = Files.newOutputStream(draft)) {
                    content.write(out);
                }
                Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | XMLStreamException e) {
            throw new ReadinessException(path + " cannot be written", "free the disk or its permissions");
        }
    }
}
