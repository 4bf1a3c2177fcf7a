package dev.readiness.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says that the plugin says: a telling part of it that no value interrupts stands in the sources. */
final class Messages {

    private static final Pattern LINE = Pattern.compile("\\[(?:INFO|WARNING|ERROR)\\] *(.*)");
    private static final Pattern FINDING = Pattern.compile("([a-z]+\\.[a-z0-9-]+)(?:  |: ).*");
    private static final Pattern VALUE =
            Pattern.compile("\"[^\"]*\"|\\S*[\\d/:…]\\S*|\\.\\.\\.|, |[A-Z_]{6,}|\\S+\\.\\S+");
    private static final int TELLING = 10;

    private final String sources;
    private final RuleSet rules = RuleSet.installed(Messages.class.getClassLoader());

    private Messages(String sources) {
        this.sources = sources;
    }

    static Messages read() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().matches(".*\\.(java|md)"))
                    .sorted()::iterator) {
                text.append(Files.readString(file));
            }
        }
        return new Messages(text.toString().replaceAll("\"\\s*\\+\\s*\"", ""));
    }

    /** Lines without a level are somebody else's or a table; nothing is known of them. */
    void checkConsole(String text) {
        text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> check(line.group(1)));
    }

    void check(String message) {
        Matcher finding = FINDING.matcher(message);
        if (finding.matches()) {
            assertThat(rules.find(finding.group(1))).as(message).isPresent();
        } else if (!message.startsWith("Failed to execute goal")) {
            List<String> fixed = Arrays.stream(VALUE.split(message, -1))
                    .map(String::strip)
                    .filter(part -> part.length() >= TELLING)
                    .toList();
            assertThat(fixed.isEmpty() || fixed.stream().anyMatch(this::isSaid))
                    .as("nothing says one of " + fixed + ": " + message)
                    .isTrue();
        }
    }

    /** Values may begin anywhere, so the last words may be missing. */
    private boolean isSaid(String part) {
        String words = part;
        while (words.length() >= TELLING && !sources.contains(words)) {
            words = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
        }
        return words.length() >= TELLING;
    }
}
