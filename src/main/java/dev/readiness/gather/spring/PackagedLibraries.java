package dev.readiness.gather.spring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into the executable archive that the build has made, if it has. */
public final class PackagedLibraries {

    private static final List<String> FOLDERS = List.of("BOOT-INF/lib/", "WEB-INF/lib/", "WEB-INF/lib-provided/");

    private PackagedLibraries() {}

    /** File names of the libraries in the newest executable archive directly in the build directory; empty without one. */
    public static SortedSet<String> in(Path buildDirectory) {
        if (!Files.isDirectory(buildDirectory)) {
            return Collections.emptySortedSet();
        }
        try (Stream<Path> files = Files.list(buildDirectory)) {
            return files.filter(file ->
                            file.toString().endsWith(".jar") || file.toString().endsWith(".war"))
                    .sorted((one, two) -> Long.compare(modified(two), modified(one)))
                    .map(PackagedLibraries::libraries)
                    .filter(libraries -> !libraries.isEmpty())
                    .findFirst()
                    .orElseGet(Collections::emptySortedSet);
        } catch (IOException e) {
            return Collections.emptySortedSet();
        }
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }

    private static SortedSet<String> libraries(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            SortedSet<String> names = new TreeSet<>();
            boolean executable = false;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                executable |= name.startsWith("org/springframework/boot/loader/");
                if (name.endsWith(".jar") && FOLDERS.stream().anyMatch(name::startsWith)) {
                    names.add(name.substring(name.lastIndexOf('/') + 1));
                }
            }
            return executable ? names : Collections.emptySortedSet();
        } catch (IOException e) {
            return Collections.emptySortedSet();
        }
    }
}
