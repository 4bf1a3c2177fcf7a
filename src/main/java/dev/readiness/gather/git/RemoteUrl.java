package dev.readiness.gather.git;

import dev.readiness.gather.git.OpenRepository.UnreadableException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;

/** Where a repository is pushed to. */
public final class RemoteUrl {

    private RemoteUrl() {}

    /** The address of the remote "origin", as configured; empty without one, and without a repository that can be read. */
    public static Optional<String> of(Path root) {
        try {
            Optional<OpenRepository> open = OpenRepository.above(root);
            if (open.isEmpty()) {
                return Optional.empty();
            }
            try (Repository repository = open.get().repository()) {
                return Optional.ofNullable(repository.getConfig().getString("remote", "origin", "url"));
            }
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }
}
