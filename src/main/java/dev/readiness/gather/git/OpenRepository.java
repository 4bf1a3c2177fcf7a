package dev.readiness.gather.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repository whose work tree holds the project: the nearest {@code .git}, directory or file, at or above its root. The
 * environment ({@code GIT_DIR}) has no say. {@code safe.directory} is not enforced: nothing of the repository is executed.
 *
 * @param repository open for reading; its work tree is known
 * @param prefix the project's root relative to the work tree, "" or ending with a slash
 */
record OpenRepository(Repository repository, String prefix) {

    /** There is a repository and it cannot be read; the message says why in one sentence. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String message) {
            super(message);
        }
    }

    /** Empty when the project is not under git. */
    static Optional<OpenRepository> above(Path root) throws UnreadableException {
        Path directory = root.toAbsolutePath().normalize();
        for (Path at = directory; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new OpenRepository(open(at), prefix(at, directory)));
            }
        }
        return Optional.empty();
    }

    private static Repository open(Path workTree) throws UnreadableException {
        QuietSystemReader.install(workTree);
        try {
            Repository repository = new FileRepositoryBuilder()
                    .setWorkTree(workTree.toFile())
                    .setMustExist(true)
                    .build();
            String format = repository.getConfig().getString("extensions", null, "objectformat");
            if (format != null && !format.toLowerCase(Locale.ROOT).equals("sha1")) {
                // JGit would open it and cut every id to the length of SHA-1
                repository.close();
                throw new UnreadableException("the repository names its objects by \"" + format + "\", not by SHA-1");
            }
            return repository;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("the repository at \".git\" cannot be opened");
        }
    }

    private static String prefix(Path workTree, Path root) {
        String relative = workTree.relativize(root).toString().replace(File.separatorChar, '/');
        return relative.isEmpty() ? "" : relative + "/";
    }

    /** A path of the work tree as seen from the project's root. */
    String fromRoot(String path) {
        return path.startsWith(prefix)
                ? path.substring(prefix.length())
                : "../".repeat((int) prefix.chars().filter(c -> c == '/').count()) + path;
    }
}
