package dev.readiness.release.journal;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is only ever appended to: one line before each step, one after it, each on the disk before the run goes on. A line
 * that a crash cut off counts as not written.
 */
public class Journal {

    private static final String BEGIN = "begin ";
    private static final String DONE = "done ";

    private final Path file;
    private final Set<Step> begun = EnumSet.noneOf(Step.class);
    private final Map<Step, String> done = new EnumMap<>(Step.class);

    /**
     * Opens a journal, or starts an empty one.
     *
     * @throws ReadinessException when it cannot be read
     */
    public Journal(Path file) {
        this.file = file;
        reload();
    }

    /** Reads again what another process may have added. */
    public final void reload() {
        try {
            if (Files.exists(file)) {
                whole(Files.readString(file, StandardCharsets.UTF_8)).forEach(this::take);
            }
        } catch (IOException e) {
            throw new ReadinessException(
                    "The journal " + file + " of a release cannot be read", "see that you may read it, and try again");
        }
    }

    private static List<String> whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void take(String line) {
        for (Step step : Step.values()) {
            if (line.equals(BEGIN + step.word())) {
                begun.add(step);
            } else if (line.startsWith(DONE + step.word() + " ")) {
                done.put(step, line.substring(DONE.length() + step.word().length() + 1));
            }
        }
    }

    public boolean isBegun(Step step) {
        return begun.contains(step);
    }

    public boolean isDone(Step step) {
        return done.containsKey(step);
    }

    /** What a step made: the id of a commit or of a tag; empty when it is not done, or made nothing. */
    public Optional<String> made(Step step) {
        return Optional.ofNullable(done.get(step)).filter(made -> !made.isEmpty());
    }

    /** Takes note that a step is about to run. */
    public void begin(Step step) {
        append(BEGIN + step.word());
        begun.add(step);
    }

    /** Takes note that it has run. */
    public void done(Step step, String made) {
        append(DONE + step.word() + " " + made);
        done.put(step, made);
    }

    private void append(String line) {
        byte[] bytes = (separator() + line + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        } catch (IOException e) {
            throw new ReadinessException(
                    "The journal " + file + " of the release cannot be written: "
                            + e.getClass().getSimpleName(),
                    "make room on the disk and see that you may write there, then run the goal with -Dresume");
        }
    }

    /** A line that was cut off is closed, so that ours begins at a line's start. */
    private String separator() {
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return "";
            }
            byte[] all = Files.readAllBytes(file);
            return all[all.length - 1] == '\n' ? "" : "\n";
        } catch (IOException e) {
            return "\n";
        }
    }
}
