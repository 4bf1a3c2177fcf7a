package dev.readiness.render.diff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The difference of two texts, with three lines around each change. */
public final class UnifiedDiff {

    private UnifiedDiff() {}

    /** The text of a file as it is; empty without such a file. */
    public static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code git diff} prints it; empty when nothing differs. */
    public static String of(String path, Optional<byte[]> before, byte[] after) {
        RawText old = new RawText(before.orElse(new byte[0]));
        RawText young = new RawText(after);
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, young);
        if (edits.isEmpty()) {
            return "";
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(out)) {
            formatter.format(edits, old, young);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String from = before.isPresent() ? "a/" + path : "/dev/null";
        return "--- " + from + "\n+++ b/" + path + "\n" + out.toString(StandardCharsets.UTF_8);
    }
}
