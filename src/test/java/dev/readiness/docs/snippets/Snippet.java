package dev.readiness.docs.snippets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced block of a page.
 *
 * @param line of the fence
 * @param language empty where the page names none
 * @param title what stands after the language: the file that the block is
 */
public record Snippet(Path page, int line, String language, String title, String text) {

    public static final Path SITE = Path.of("src/site/markdown");

    /** Made by other tests, from what the code says of itself. */
    private static final Set<String> GENERATED =
            Set.of("goals.md", "policy.md", "template-model.md", "architecture.md");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)(?: ([^\\n]+))?\\n(.*?)^```$");

    public static Stream<Snippet> of(Path page) throws IOException {
        String text = Files.readString(page);
        return FENCE
                .matcher(text)
                .results()
                .map(fence -> new Snippet(
                        page,
                        1
                                + (int) text.substring(0, fence.start())
                                        .chars()
                                        .filter(letter -> letter == '\n')
                                        .count(),
                        fence.group(1),
                        fence.group(2) == null ? "" : fence.group(2),
                        fence.group(3)))
                .toList()
                .stream();
    }

    /** The pages that people write. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(SITE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !GENERATED.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String toString() {
        return page.getFileName() + ":" + line + " " + language;
    }
}
