package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.UploadedPom;
import dev.readiness.release.pom.PomEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.project.MavenProject;

/** Says in our words which POM of a module would be uploaded. */
record PomTranslator(MavenProject project, Root root) {

    /** @param system properties of the session, which name the Maven */
    Evidence<UploadedPom> uploaded(Properties system) {
        if (Boolean.parseBoolean(project.getProperties().getProperty("maven.deploy.skip"))) {
            return Evidence.absent("the module is not uploaded");
        }
        Path written = ReactorPoms.source(project);
        Origin at = Origin.of(root.path(written));
        if (!system.getProperty("maven.version", "3").startsWith("3")) {
            return Evidence.known(new UploadedPom(at, List.of())); // Maven 4 resolves the version while it uploads
        }
        try {
            return Evidence.known(new UploadedPom(
                    at,
                    PomEditor.openReferences(
                            at.path(),
                            Files.readAllBytes(written),
                            Files.readAllBytes(project.getFile().toPath()))));
        } catch (IOException | ReadinessException e) {
            return Evidence.unknown(at, "the POM cannot be read");
        }
    }
}
