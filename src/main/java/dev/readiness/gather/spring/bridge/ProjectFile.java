package dev.readiness.gather.spring.bridge;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A file of the project that was read before. Its description is its path, which is how an origin finds home. */
final class ProjectFile extends AbstractResource {

    private final String path;
    private final byte[] bytes;
    private final boolean present;
    private final Runnable onRead;

    ProjectFile(String path, byte[] bytes, boolean present, Runnable onRead) {
        this.path = path;
        this.bytes = bytes;
        this.present = present;
        this.onRead = onRead;
    }

    @Override
    public boolean exists() {
        return present;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        if (!present) {
            throw new FileNotFoundException(path);
        }
        onRead.run();
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public String getFilename() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getDescription() {
        return path;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectFile file && file.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
