package dev.readiness.gather.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a key: {@code aliyun.oss.accessKeySecret[0]} has the segments {@code [aliyun] [oss] [access key secret]}
 * and is indexed.
 *
 * @param segments of words in lower case, none empty
 * @param indexed whether the key ends in an index
 */
record KeyWords(List<List<String>> segments, boolean indexed) {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final Pattern SEPARATOR = Pattern.compile("[.\\[\\]]+");
    private static final Pattern BOUNDARY = Pattern.compile("[-_ ]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    static KeyWords of(String key) {
        List<List<String>> segments = new ArrayList<>();
        for (String segment :
                SEPARATOR.splitAsStream(INDEX.matcher(key).replaceAll("")).toList()) {
            List<String> words = BOUNDARY.splitAsStream(segment)
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
            if (!words.isEmpty()) {
                segments.add(words);
            }
        }
        return new KeyWords(segments, key.endsWith("]"));
    }

    /** The words of the last segment; none for an empty key. */
    List<String> last() {
        return segments.isEmpty() ? List.of() : segments.get(segments.size() - 1);
    }

    /** The words of the segment before the last; none where there is none. */
    List<String> parent() {
        return segments.size() < 2 ? List.of() : segments.get(segments.size() - 2);
    }

    KeyWords withLast(List<String> words) {
        List<List<String>> others = new ArrayList<>(segments.subList(0, segments.size() - 1));
        if (!words.isEmpty()) {
            others.add(words);
        }
        return new KeyWords(others, indexed);
    }

    boolean has(String word) {
        return segments.stream().anyMatch(segment -> segment.contains(word));
    }

    List<String> all() {
        return segments.stream().flatMap(List::stream).toList();
    }
}
