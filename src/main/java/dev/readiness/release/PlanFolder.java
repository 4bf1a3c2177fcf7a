package dev.readiness.release;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.journal.Journal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where a release that is under way keeps its plan and its journal: {@code readiness} in the repository's own folder, which
 * survives {@code mvn clean} and is in nobody's commit.
 *
 * @param directory absolute
 */
public record PlanFolder(Path directory) {

    private static final String RELEASE = "release";
    private static final String DEVELOPMENT = "development";

    /**
     * Does something that no second process may do at the same time. The system lets go of the lock when the process ends, however
     * it ends.
     *
     * @throws ReadinessException when another run is at work
     */
    public void exclusively(Runnable work) {
        try {
            Files.createDirectories(directory);
            try (FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (channel.tryLock() == null) {
                    throw busy();
                }
                work.run();
            }
        } catch (OverlappingFileLockException e) {
            throw busy();
        } catch (IOException e) {
            throw new ReadinessException(
                    "The folder " + directory + " cannot be written", "see that you may write to the repository");
        }
    }

    private static ReadinessException busy() {
        return new ReadinessException(
                "Another release of this repository is running", "wait for it to end, then try again");
    }

    /** Whether a release was begun and neither completed nor rolled back. */
    public boolean isPending() {
        return Files.exists(plan());
    }

    public Journal journal() {
        return new Journal(directory.resolve("journal"));
    }

    /** Keeps a plan; it counts from the moment that its last file is in place. */
    public void save(ReleasePlan plan) {
        forget();
        try {
            write(RELEASE, plan.release());
            write(DEVELOPMENT, plan.development());
            Path draft = directory.resolve("plan.new");
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(PlanText.of(plan).getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(draft, plan(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ReadinessException(
                    "The plan of the release cannot be written to " + directory, "make room on the disk");
        }
    }

    /**
     * The plan of the release that is under way.
     *
     * @throws ReadinessException when there is none, or it is of another version of the plugin
     */
    public ReleasePlan load() {
        if (!isPending()) {
            throw new ReadinessException(
                    "No release is under way in this repository", "begin one with mvn readiness:release");
        }
        try {
            return PlanText.read(Files.readString(plan(), StandardCharsets.UTF_8), read(RELEASE), read(DEVELOPMENT));
        } catch (IOException e) {
            throw new ReadinessException(
                    "The plan of the release in " + directory + " cannot be read", "see that you may read it");
        }
    }

    /** Forgets the plan first, so that what a crash leaves behind is no release that is under way. */
    public void forget() {
        try {
            Files.deleteIfExists(plan());
            Files.deleteIfExists(directory.resolve("journal"));
            for (String folder : new String[] {RELEASE, DEVELOPMENT}) {
                Path path = directory.resolve(folder);
                if (Files.exists(path)) {
                    try (Stream<Path> files = Files.walk(path)) {
                        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                            Files.delete(file);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new ReadinessException(
                    "The release's files in " + directory + " cannot be removed", "see that you may write there");
        }
    }

    private Path plan() {
        return directory.resolve("plan");
    }

    private void write(String folder, SortedMap<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = directory.resolve(folder).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private SortedMap<String, byte[]> read(String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path top = directory.resolve(folder);
        if (Files.exists(top)) {
            try (Stream<Path> found = Files.walk(top)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(top.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
