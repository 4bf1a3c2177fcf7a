package dev.readiness.release;

import dev.readiness.core.ReadinessException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A plan as text, but for its files: a word and its value on each line. */
final class PlanText {

    private static final String FORMAT = "readiness-release/2";

    private PlanText() {}

    static String of(ReleasePlan plan) {
        Map<String, String> words = new TreeMap<>();
        words.put("format", FORMAT);
        words.put("version", plan.version());
        plan.next().ifPresent(next -> words.put("next", next));
        words.put("tag", plan.tag());
        words.put("signed", String.valueOf(plan.signed()));
        words.put("signedOff", String.valueOf(plan.signedOff()));
        words.put("start", plan.start());
        words.put("branch", plan.branch());
        plan.remote().ifPresent(remote -> words.put("remote", remote));
        words.put("mode", plan.mode().name());
        words.put("checkout", plan.checkout().toString());
        words.put("goals", String.join(" ", plan.goals()));
        words.put("uploads", String.valueOf(plan.uploads()));
        words.put("message.release", plan.messages().release());
        words.put("message.tag", plan.messages().tag());
        words.put("message.next", plan.messages().next());
        StringBuilder text = new StringBuilder();
        words.forEach((name, value) -> text.append(name)
                .append(' ')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n'));
        return text.toString();
    }

    /** @throws ReadinessException when it is of another version of the plugin, or not whole */
    static ReleasePlan read(String text, SortedMap<String, byte[]> release, SortedMap<String, byte[]> development) {
        Map<String, String> words = words(text);
        if (!FORMAT.equals(words.get("format"))) {
            throw new ReadinessException(
                    "The release under way was begun by another version of the plugin",
                    "complete it, or roll it back, with that version");
        }
        return new ReleasePlan(
                word(words, "version"),
                Optional.ofNullable(words.get("next")),
                word(words, "tag"),
                Boolean.parseBoolean(word(words, "signed")),
                Boolean.parseBoolean(word(words, "signedOff")),
                word(words, "start"),
                word(words, "branch"),
                Optional.ofNullable(words.get("remote")),
                Mode.valueOf(word(words, "mode")),
                Path.of(word(words, "checkout")),
                List.of(word(words, "goals").split(" ", -1)),
                Boolean.parseBoolean(word(words, "uploads")),
                new ReleasePlan.Messages(
                        word(words, "message.release"), word(words, "message.tag"), word(words, "message.next")),
                release,
                development);
    }

    private static String word(Map<String, String> words, String name) {
        return Optional.ofNullable(words.get(name))
                .orElseThrow(() -> new ReadinessException(
                        "The plan of the release under way lacks \"" + name + "\"", "run readiness:rollback"));
    }

    private static Map<String, String> words(String text) {
        Map<String, String> words = new TreeMap<>();
        text.lines().filter(line -> line.contains(" ")).forEach(line -> {
            int blank = line.indexOf(' ');
            words.put(line.substring(0, blank), unescaped(line.substring(blank + 1)));
        });
        return words;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
