package dev.readiness.mojo;

import dev.readiness.gather.ProjectTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The directory that all paths of a run are relative to: where the policy is, so that a run started inside a module is
 * judged by the policy of the whole.
 *
 * @param directory absolute and normalized
 */
record Root(Path directory) {

    static final String POLICY = "readiness.yml";

    Root {
        directory = directory.toAbsolutePath().normalize();
    }

    /**
     * Looks for the policy at or above the directory that Maven runs in, up to the work tree's root; without one, takes
     * Maven's own idea of the project's root. Modules beside it (flat layouts) lift it to what they have in common.
     */
    static Root find(Path executionRoot, Path multiModuleRoot, List<Path> modules) {
        Path start = executionRoot.toAbsolutePath().normalize();
        Path found = start;
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(POLICY))) {
                found = folder;
                break;
            }
            if (folder.equals(multiModuleRoot)) {
                found = folder;
            }
            if (Files.exists(folder.resolve(".git"))) {
                break;
            }
        }
        for (Path module : modules) {
            while (!module.startsWith(found) && found.getParent() != null) {
                found = found.getParent();
            }
        }
        return new Root(found);
    }

    /** Whether the policy has the word at all: a look that costs nothing, before it is read for good. */
    boolean policyMentions(String word) {
        try {
            Path policy = directory.resolve(POLICY);
            return Files.isRegularFile(policy)
                    && Files.readString(policy, StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            return true;
        }
    }

    /** Relative with forward slashes; "." for the root itself. */
    String path(Path file) {
        String relative = directory
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
        return relative.isEmpty() ? "." : relative;
    }

    /** The path of this directory in the work tree that holds it, with a slash at its end; empty at its top and outside of any. */
    String inRepository() {
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return below(folder);
            }
        }
        return "";
    }

    /** The path of this directory in one above, with a slash at its end; empty when they are the same. */
    String below(Path above) {
        String path = new Root(above).path(directory);
        return path.equals(".") ? "" : path + "/";
    }

    /** A path from here as one from a directory above, such as the top of the repository. */
    String pathFrom(Path above, String path) {
        return ProjectTree.join(new Root(above).path(directory), path);
    }
}
