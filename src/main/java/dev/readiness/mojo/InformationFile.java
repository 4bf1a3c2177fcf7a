package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.WholeFile;
import dev.readiness.render.build.PropertiesText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;

/**
 * A file of build information in the output directory. Ours bears a mark in its first line; one without it was made by another
 * plugin or copied from the resources, and is left alone.
 */
record InformationFile(Path path) {

    private static final String MARK = "Written by readiness:build-info";

    /** What another has put there; empty when there is nothing, or a file of ours. */
    Optional<Properties> foreign() {
        return text().filter(text -> !isOurs(text)).map(text -> {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(text));
            } catch (IOException | IllegalArgumentException e) {
                // a file that cannot be understood says nothing, and is not ours all the same
            }
            return properties;
        });
    }

    /** Writes what is not there yet: the time of a file that stays the same is not touched. */
    void write(SortedMap<String, String> properties) {
        String text = PropertiesText.of(MARK, properties);
        if (text().equals(Optional.of(text))) {
            return;
        }
        try {
            WholeFile.write(path, out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new ReadinessException(path + " cannot be written", "free the disk or its permissions");
        }
    }

    /** Removes what an earlier build knew and this one does not. */
    void forget() {
        if (text().filter(InformationFile::isOurs).isPresent()) {
            try {
                Files.delete(path);
            } catch (IOException e) {
                throw new ReadinessException(path + " cannot be deleted", "close the program that holds it");
            }
        }
    }

    private static boolean isOurs(String text) {
        return text.startsWith("# " + MARK + "\n");
    }

    private Optional<String> text() {
        try {
            return Files.exists(path)
                    ? Optional.of(Files.readString(path, StandardCharsets.ISO_8859_1))
                    : Optional.empty();
        } catch (IOException e) {
            throw new ReadinessException(path + " cannot be read", "free its permissions");
        }
    }
}
