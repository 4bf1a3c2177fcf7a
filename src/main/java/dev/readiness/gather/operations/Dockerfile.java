package dev.readiness.gather.operations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.operations.Operations.BaseImage;
import dev.readiness.facts.operations.Operations.Port;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The last stage of a Dockerfile, with the stages that it is made from.
 *
 * @see <a href="https://docs.docker.com/reference/dockerfile/">Dockerfile reference</a>
 */
final class Dockerfile {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:(\\w+)|\\{(\\w+)(?::?-([^{}]*))?})");

    private final String path;
    private final Map<String, String> arguments = new HashMap<>();
    private final List<Stage> stages = new ArrayList<>();

    private Dockerfile(String path) {
        this.path = path;
    }

    /** A stage with what it starts from, be it another stage. */
    private record Stage(String from, String name, int line, List<Port> ports) {}

    static Dockerfile parse(String path, String text) {
        Dockerfile file = new Dockerfile(path);
        StringBuilder instruction = new StringBuilder();
        int line = 0;
        int start = 0;
        for (String next : text.lines().toList()) {
            line++;
            String stripped = next.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue; // also in the middle of an instruction
            }
            start = instruction.isEmpty() ? line : start;
            boolean continues = stripped.endsWith("\\");
            instruction.append(continues ? stripped.substring(0, stripped.length() - 1) + " " : stripped);
            if (!continues) {
                file.add(instruction.toString(), start);
                instruction.setLength(0);
            }
        }
        return file;
    }

    private void add(String instruction, int line) {
        String[] words = instruction.split("\\s+");
        switch (words[0].toUpperCase(Locale.ROOT)) {
            case "FROM" ->
                from(
                        Stream.of(words)
                                .skip(1)
                                .filter(word -> !word.startsWith("--"))
                                .toList(),
                        line);
            case "ARG", "ENV" -> Arrays.stream(words).skip(1).forEach(this::argument);
            case "EXPOSE" -> Arrays.stream(words).skip(1).forEach(port -> expose(port, line));
            default -> {
                // nothing that operators see
            }
        }
    }

    private void argument(String word) {
        int equals = word.indexOf('=');
        if (equals > 0) {
            arguments.put(word.substring(0, equals), unquoted(word.substring(equals + 1)));
        }
    }

    private void from(List<String> words, int line) {
        if (!words.isEmpty()) {
            boolean named = words.size() > 2 && words.get(1).equalsIgnoreCase("as");
            String name = named ? words.get(2).toLowerCase(Locale.ROOT) : "";
            stages.add(new Stage(resolved(words.get(0)), name, line, new ArrayList<>()));
        }
    }

    private void expose(String word, int line) {
        if (!stages.isEmpty()) {
            String number = resolved(unquoted(word)).replaceFirst("(?i)/tcp$", "");
            String use = path.equals("Dockerfile") ? "container" : "container of " + path;
            stages.get(stages.size() - 1).ports().add(new Port(use, number, Origin.of(path, line)));
        }
    }

    /** What the last stage starts from, through the stages that it names; empty when there is no stage. */
    Optional<BaseImage> image() {
        List<Stage> chain = chain();
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(new BaseImage(
                        chain.get(chain.size() - 1).from(),
                        Origin.of(path, chain.get(chain.size() - 1).line())));
    }

    /** What the last stage and those that it is made from expose. */
    List<Port> ports() {
        return chain().stream()
                .flatMap(stage -> stage.ports().stream())
                .distinct()
                .toList();
    }

    private List<Stage> chain() {
        List<Stage> chain = new ArrayList<>();
        int at = stages.size() - 1;
        while (at >= 0) {
            Stage stage = stages.get(at);
            chain.add(stage);
            at = earlier(stage.from(), at);
        }
        return chain;
    }

    /** The stage before this one that bears the name; -1 when it is an image. */
    private int earlier(String name, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (!stages.get(i).name().isEmpty() && stages.get(i).name().equals(name.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** With arguments replaced by their defaults; what has none stays as written. */
    private String resolved(String text) {
        return VARIABLE.matcher(text).replaceAll(match -> {
            String name = match.group(1) == null ? match.group(2) : match.group(1);
            String value = arguments.getOrDefault(name, match.group(3) == null ? match.group() : match.group(3));
            return Matcher.quoteReplacement(value);
        });
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"']|[\"']$", "");
    }
}
