package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.render.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The report on disk: whole or not there. */
record ReportFile(Path path) {

    static ReportFile in(Path directory) {
        return new ReportFile(directory.resolve("report.json"));
    }

    /** Removes what an earlier run left, so that a build that breaks half way cannot pass on an old verdict. */
    void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new ReadinessException(path + " cannot be deleted", "close the program that holds it");
        }
    }

    void write(Report report, String plugin) {
        try {
            Files.createDirectories(path.getParent());
            Path draft = Files.createTempFile(path.getParent(), "report", ".json");
            try {
                JsonReport.write(report, plugin, Files.newOutputStream(draft));
                Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new ReadinessException(path + " cannot be written", "free the disk or its permissions");
        }
    }
}
