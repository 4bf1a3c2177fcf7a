package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes new files into a project: all of them or, when one cannot be written, none. It replaces nothing. */
record ScaffoldWriter(Root root) {

    /** @param path relative to the root */
    record Draft(String path, String text, boolean executable) {}

    /** @throws ReadinessException naming the file that cannot be written */
    void write(List<Draft> drafts) {
        drafts.forEach(this::check);
        List<Path> written = new ArrayList<>();
        for (Draft draft : drafts) {
            Path file = file(draft);
            try {
                written.add(file);
                WholeFile.write(file, out -> out.write(draft.text().getBytes(StandardCharsets.UTF_8)));
                if (draft.executable()) {
                    makeExecutable(file);
                }
            } catch (IOException e) {
                written.forEach(ScaffoldWriter::withdraw);
                throw new ReadinessException(
                        draft.path() + " cannot be written, so no file was",
                        "free the disk or its permissions, or move what stands in the way");
            }
        }
    }

    /** A link in the project may lead out of it; nothing is written there. */
    private void check(Draft draft) {
        Path file = file(draft);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalStateException(draft.path() + " is there");
        }
        Path above = file;
        while (!Files.exists(above, LinkOption.NOFOLLOW_LINKS) && above.getParent() != null) {
            above = above.getParent();
        }
        try {
            if (!above.toRealPath().startsWith(root.directory().toRealPath())) {
                throw new ReadinessException(
                        draft.path() + " leads out of the project", "replace the link by a directory");
            }
        } catch (IOException e) {
            throw new ReadinessException(draft.path() + " cannot be written", "replace the link that leads nowhere");
        }
    }

    private Path file(Draft draft) {
        return root.directory().resolve(draft.path());
    }

    private static void makeExecutable(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            view.setPermissions(permissions);
        }
    }

    private static void withdraw(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the error that is told matters more
        }
    }
}
