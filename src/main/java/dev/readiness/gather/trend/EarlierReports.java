package dev.readiness.gather.trend;

import dev.readiness.facts.EarlierReport;
import dev.readiness.facts.EarlierReport.Unreadable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the reports that a build is given: files in their order, and those that a pattern matches sorted by name. */
public final class EarlierReports {

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
    private static final int DEEPEST = 10;
    /** More columns no picture shows apart; the last ones are kept. */
    private static final int MOST = 100;

    private final Path root;

    /**
     * Looks for reports.
     *
     * @param root what paths are relative to
     */
    public EarlierReports(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** What each report says, or why it says nothing; a pattern that matches nothing is told too. */
    public List<EarlierReport> read(List<String> patterns) {
        List<EarlierReport> reports = new ArrayList<>();
        for (String pattern : patterns) {
            String own = pattern.strip().replace('\\', '/');
            if (!own.isEmpty()) {
                reports.addAll(one(own));
            }
        }
        return List.copyOf(reports.subList(Math.max(0, reports.size() - MOST), reports.size()));
    }

    private List<EarlierReport> one(String pattern) {
        try {
            if (!GLOB.matcher(pattern).find()) {
                return List.of(report(root.resolve(pattern)));
            }
            List<Path> files = matching(pattern);
            return files.isEmpty()
                    ? List.of(new Unreadable(pattern, "matches no file"))
                    : files.stream().map(this::report).toList();
        } catch (InvalidPathException | PatternSyntaxException e) {
            return List.of(new Unreadable(pattern, "is neither a path nor a pattern"));
        } catch (IOException e) {
            return List.of(new Unreadable(pattern, "stands for a directory that cannot be read"));
        }
    }

    private List<Path> matching(String pattern) throws IOException {
        int glob = GLOB.matcher(pattern).results().findFirst().orElseThrow().start();
        int slash = pattern.lastIndexOf('/', glob);
        Path above =
                root.resolve(slash < 0 ? "" : pattern.substring(0, slash + 1)).normalize();
        if (!Files.isDirectory(above)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
        try (Stream<Path> files = Files.find(
                above,
                DEEPEST,
                (file, attributes) -> attributes.isRegularFile() && matcher.matches(above.relativize(file)))) {
            return files.sorted().toList();
        }
    }

    private EarlierReport report(Path file) {
        Path own = file.toAbsolutePath().normalize();
        Path name = own.startsWith(root) ? root.relativize(own) : own.getFileName();
        return SummaryReader.read(own, String.valueOf(name).replace('\\', '/'));
    }
}
