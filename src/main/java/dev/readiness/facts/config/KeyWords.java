package dev.readiness.facts.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a key in any spelling: {@code mail.baseUrl}, {@code mail.base-url} and {@code MAIL_BASE_URL} are "mail base
 * url". An index at the end is no word.
 */
public record KeyWords(List<String> words) {

    private static final String BOUNDARY = "[^\\p{Alnum}]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

    public KeyWords {
        words = List.copyOf(words);
    }

    public static KeyWords of(String key) {
        return new KeyWords(Arrays.stream(key.replaceFirst("\\[\\d+\\]$", "").split(BOUNDARY))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
    }

    /** Whether the word occurs anywhere. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** Whether the last words are those of the phrase, which are separated by spaces. */
    public boolean endsWith(String phrase) {
        List<String> tail = List.of(phrase.split(" "));
        int from = words.size() - tail.size();
        return from >= 0 && words.subList(from, words.size()).equals(tail);
    }

    /** The words with spaces between them. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
