package dev.readiness.mojo;

import dev.readiness.gather.WholeFile;
import dev.readiness.gather.cache.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * What a collection of dependencies found, remembered under {@code target/readiness} while no POM of the build says
 * otherwise: reading the models of a framework's whole tree costs more than all rules together. Never remembers a SNAPSHOT
 * from outside the build, whose POM may change.
 */
record CollectedArtifacts(Path file, String key) {

    /** @param modules of the build: what one of them depends on, the others may get through it */
    static CollectedArtifacts of(MavenProject project, List<MavenProject> modules) {
        StringBuilder all = new StringBuilder();
        for (MavenProject module : modules) {
            boolean own = module.equals(project);
            add(all, module.getId() + own, module.getDependencies());
            if (own && module.getDependencyManagement() != null) {
                add(all, "managed", module.getDependencyManagement().getDependencies());
            }
        }
        return new CollectedArtifacts(
                Path.of(project.getBuild().getDirectory(), "readiness", "classpath.txt"), Digest.of(all.toString()));
    }

    /** The artifacts in the order of the class path; empty when nothing is remembered or something was not the same. */
    Optional<List<Artifact>> read() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.isEmpty() || !lines.get(0).equals(key)) {
                return Optional.empty();
            }
            List<Artifact> artifacts = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(":", -1);
                artifacts.add(new DefaultArtifact(parts[0], parts[1], parts[3], parts[2], parts[4]));
            }
            return Optional.of(artifacts);
        } catch (IOException | IndexOutOfBoundsException e) {
            return Optional.empty(); // a broken memory is no memory
        }
    }

    /** Remembers; a memory that cannot be written is none, and the next run collects again. */
    void write(List<Artifact> artifacts) {
        StringBuilder text = new StringBuilder(key).append('\n');
        for (Artifact one : artifacts) {
            text.append(String.join(
                            ":",
                            one.getGroupId(),
                            one.getArtifactId(),
                            one.getExtension(),
                            one.getClassifier(),
                            one.getVersion()))
                    .append('\n');
        }
        try {
            WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // see above
        }
    }

    private static void add(StringBuilder text, String title, List<Dependency> dependencies) {
        text.append(title);
        for (Dependency one : dependencies) {
            text.append('\n')
                    .append(one.getManagementKey())
                    .append(':')
                    .append(one.getVersion())
                    .append(':')
                    .append(one.getScope())
                    .append(':')
                    .append(one.getOptional());
            one.getExclusions().forEach(not -> text.append('!')
                    .append(not.getGroupId())
                    .append(':')
                    .append(not.getArtifactId()));
        }
    }
}
