package dev.readiness.mojo;

import dev.readiness.gather.pom.ExternalPoms;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;

/** POMs of others as the local repository has them; nothing is ever fetched. */
record LocalPoms(RepositorySystemSession session) implements ExternalPoms {

    /** What coordinates are made of; they become a path, and the POM that names them may say anything. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*");

    @Override
    public Optional<byte[]> read(String groupId, String artifactId, String version) {
        if (!Stream.of(groupId, artifactId, version)
                .allMatch(word -> WORD.matcher(word).matches())) {
            return Optional.empty();
        }
        try {
            LocalArtifactRequest request =
                    new LocalArtifactRequest(new DefaultArtifact(groupId, artifactId, "pom", version), List.of(), null);
            File file =
                    session.getLocalRepositoryManager().find(session, request).getFile();
            return file == null || !file.isFile() ? Optional.empty() : Optional.of(Files.readAllBytes(file.toPath()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
