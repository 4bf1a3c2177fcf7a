package dev.readiness.facts.git;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The order in which Maven 3.9 sees versions. Its POM reference documents the idea; what it leaves open (a dot before the last
 * word counts as a hyphen, words and numbers after a hyphen form a level of their own) follows what Maven does.
 *
 * @see <a href="https://maven.apache.org/pom.html#version-order-specification">Version Order Specification</a>
 */
public final class MavenOrder {

    /** The final version among the qualifiers: what is absent, "ga", "final" and "release" alike. */
    private static final int FINAL = 5;

    private static final int UNKNOWN = 7;

    private static final Map<String, Integer> QUALIFIERS = Map.ofEntries(
            Map.entry("alpha", 0),
            Map.entry("beta", 1),
            Map.entry("milestone", 2),
            Map.entry("rc", 3),
            Map.entry("cr", 3),
            Map.entry("snapshot", 4),
            Map.entry("", FINAL),
            Map.entry("ga", FINAL),
            Map.entry("final", FINAL),
            Map.entry("release", FINAL),
            Map.entry("sp", 6));

    private static final Map<String, String> SHORT = Map.of("a", "alpha", "b", "beta", "m", "milestone");

    /** One step of a version; a hyphen, or a change between digits and letters, opens a level inside the level before. */
    private sealed interface Item {

        record Opening() implements Item {}

        record Digits(BigInteger value) implements Item {}

        record Word(String text) implements Item {}
    }

    private MavenOrder() {}

    /** -1, 0 or 1. */
    public static int compare(String one, String other) {
        List<Item> left = items(one);
        List<Item> right = items(other);
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common; i++) {
            int order = compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return left.size() > common ? sign(left, common) : -sign(right, common);
    }

    /** What the rest of a version weighs against nothing: its first item that is neither zero nor final decides. */
    private static int sign(List<Item> items, int from) {
        return items.subList(from, items.size()).stream()
                .mapToInt(MavenOrder::sign)
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }

    private static int sign(Item item) {
        if (item instanceof Item.Digits digits) {
            return digits.value().signum();
        }
        return item instanceof Item.Word word ? Integer.compare(rank(word), FINAL) : 0;
    }

    private static int compare(Item one, Item other) {
        if (one instanceof Item.Digits a && other instanceof Item.Digits b) {
            return a.value().compareTo(b.value());
        }
        if (one instanceof Item.Word a && other instanceof Item.Word b) {
            return rank(a) == UNKNOWN && rank(b) == UNKNOWN
                    ? Integer.signum(a.text().compareTo(b.text()))
                    : Integer.compare(rank(a), rank(b));
        }
        return Integer.compare(kind(one), kind(other));
    }

    private static int kind(Item item) {
        return item instanceof Item.Digits ? 2 : item instanceof Item.Word ? 0 : 1;
    }

    private static int rank(Item.Word word) {
        return QUALIFIERS.getOrDefault(word.text(), UNKNOWN);
    }

    private static List<Item> items(String version) {
        List<Item> items = new ArrayList<>();
        String text = version.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            boolean separator = !end && (text.charAt(i) == '.' || text.charAt(i) == '-');
            boolean turn = !end && !separator && i > start && isDigit(text.charAt(i)) != isDigit(text.charAt(i - 1));
            if (end || separator || turn) {
                add(items, text.substring(start, i), end, turn);
                if (turn || (separator && text.charAt(i) == '-')) {
                    open(items);
                }
                start = turn ? i : i + 1;
            }
        }
        trim(items);
        return items;
    }

    private static void add(List<Item> items, String text, boolean last, boolean turn) {
        if (text.isEmpty() || isDigit(text.charAt(0))) {
            items.add(new Item.Digits(text.isEmpty() ? BigInteger.ZERO : new BigInteger(text)));
            return;
        }
        if (last || turn) {
            open(items);
        }
        items.add(new Item.Word(turn ? SHORT.getOrDefault(text, text) : text));
    }

    private static void open(List<Item> items) {
        if (!items.isEmpty() && !(items.get(items.size() - 1) instanceof Item.Opening)) {
            items.add(new Item.Opening());
        }
    }

    /** Drops what weighs nothing from the end, and from before each opening. */
    private static void trim(List<Item> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            boolean last = i == items.size() - 1;
            if (last
                    ? sign(items.get(i)) == 0
                    : items.get(i + 1) instanceof Item.Opening
                            && !(items.get(i) instanceof Item.Opening)
                            && sign(items.get(i)) == 0) {
                items.remove(i);
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
