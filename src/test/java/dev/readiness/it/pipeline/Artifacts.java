package dev.readiness.it.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that a job hands to later ones, chosen by patterns in which <code>**</code> stands for any directories, or none.
 *
 * @param directories whether a pattern that names a directory takes all that is below it, as GitHub and GitLab do and Ant does not
 */
record Artifacts(Path origin, List<String> patterns, boolean directories) {

    /** Copies what the patterns choose, or fails when they choose nothing. */
    void bringTo(Path target) throws IOException {
        List<Path> chosen;
        try (Stream<Path> files = Files.walk(origin)) {
            chosen = files.filter(Files::isRegularFile)
                    .map(origin::relativize)
                    .filter(this::chooses)
                    .toList();
        }
        if (chosen.isEmpty()) {
            throw new IllegalStateException(patterns + " choose no file of " + origin);
        }
        for (Path file : chosen) {
            Path copy = target.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(origin.resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    boolean chooses(Path file) {
        return patterns.stream().map(this::regex).anyMatch(pattern -> pattern.matcher(
                        file.toString().replace('\\', '/'))
                .matches());
    }

    private Pattern regex(String glob) {
        String name = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
        String regex = Pattern.compile("\\*\\*/|/\\*\\*$|\\*|[^*/]+|/")
                .matcher(name)
                .replaceAll(part -> switch (part.group()) {
                    case "**/" -> "(?:.*/)?";
                    case "/**" -> "/.*";
                    case "*" -> "[^/]*";
                    default -> Matcher.quoteReplacement(Pattern.quote(part.group()));
                });
        return Pattern.compile(directories || glob.endsWith("/") ? regex + "(?:/.*)?" : regex);
    }
}
