package dev.readiness.gather.migrations;

import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.MigrationFacts.Problem;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.migrations.MigrationReader.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a module with a database, a line for each. */
record Schema(Path directory) {

    static final String RESOURCES = "src/main/resources/";

    Schema resource(String path, String text) {
        return file(RESOURCES + path, text);
    }

    Schema file(String path, String text) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read() {
        return new MigrationReader(List.of("prod")).read(new WorkTree(directory), ".");
    }

    List<String> ids() {
        return read().migrations().stream().map(Migration::id).toList();
    }

    Migration only() {
        return read().migrations().get(0);
    }

    static List<String> say(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.at().toString().replace(RESOURCES, "") + " "
                        + problem.message().replace(RESOURCES, ""))
                .toList();
    }
}
