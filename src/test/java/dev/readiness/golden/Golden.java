package dev.readiness.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the expected text; {@code -Dgolden.update} writes it anew, to be read in the diff before it is committed. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares with a file of the folder of golden files. */
    public static void assertSame(String name, String actual) throws IOException {
        assertSame(FOLDER.resolve(name), actual);
    }

    /** Compares with any file of the project. */
    public static void assertSame(Path golden, String actual) throws IOException {
        if (isUpdated()) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, actual);
        }
        assertThat(golden).as("made by -Dgolden.update").exists();
        assertThat(actual)
                .as("%s; -Dgolden.update writes it anew", golden)
                .isEqualTo(Files.readString(golden).replace("\r\n", "\n"));
    }

    /** Whether this run writes the files instead of only comparing them. */
    public static boolean isUpdated() {
        return System.getProperty("golden.update") != null;
    }
}
