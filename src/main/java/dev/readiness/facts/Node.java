package dev.readiness.facts;

import java.util.List;
import java.util.Optional;

/**
 * A parsed document (YAML, JSON) with the place of every node; what a reader hands to those who may not read. As text it has all that it
 * says, for digests; written out, because a record's own way is slow the first time, and every build does it once.
 */
public sealed interface Node {

    Origin at();

    /**
     * A single value.
     *
     * @param text as written, without quotes; empty for null
     * @param quoted whether it is text whatever it looks like (in quotes, a block, or with a tag), so that "true" and true
     *     can be told apart
     */
    record Scalar(Origin at, String text, boolean quoted) implements Node {
        @Override
        public String toString() {
            return at + (quoted ? " quoted " : " plain ") + text.length() + " " + text;
        }
    }

    record Sequence(Origin at, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return at + " " + items;
        }
    }

    /** Entries in the order of the document; duplicate keys are kept so that whoever interprets can refuse them. */
    record Mapping(Origin at, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String toString() {
            return at + " " + entries;
        }
    }

    /**
     * One key of a mapping.
     *
     * @param at the place of the key
     * @param quoted whether the key stood in quotes, so that "on" and on can be told apart
     */
    record Entry(Origin at, String key, boolean quoted, Node value) {

        public Entry(Origin at, String key, Node value) {
            this(at, key, false, value);
        }

        @Override
        public String toString() {
            return new Scalar(at, key, quoted) + ": " + value;
        }
    }
}
