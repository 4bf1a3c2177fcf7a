package dev.readiness.gather.mark;

import dev.readiness.facts.Origin;
import dev.readiness.facts.mark.Mark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds marks in the comments of a text. */
final class MarkReader {

    private static final String WORD = "readiness:ignore";
    private static final String FILE = "-file";

    private final String path;
    private final CommentKind kind;
    private final List<String> lines;

    private MarkReader(String path, CommentKind kind, List<String> lines) {
        this.path = path;
        this.kind = kind;
        this.lines = lines;
    }

    static List<Mark> read(String path, byte[] bytes) {
        Optional<CommentKind> kind = CommentKind.of(path);
        if (kind.isEmpty()) {
            return List.of();
        }
        // every byte is a character here, and the word has only such that all encodings share
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(WORD)
                ? new MarkReader(
                                path,
                                kind.get(),
                                new String(bytes, StandardCharsets.UTF_8)
                                        .lines()
                                        .toList())
                        .marks()
                : List.of();
    }

    /**
     * A mark in its line.
     *
     * @param alone whether the line has nothing else
     */
    private record Found(String text, boolean wholeFile, boolean alone) {}

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        boolean example = false;
        for (int i = 0; i < lines.size(); i++) {
            if (kind == CommentKind.MARKDOWN && lines.get(i).stripLeading().matches("(?:```|~~~).*")) {
                example = !example;
            }
            Optional<Found> found = example ? Optional.empty() : find(lines.get(i));
            if (found.isPresent()) {
                int line = found.get().wholeFile() ? 0 : found.get().alone() ? following(i) : i + 1;
                marks.add(new Mark(Origin.of(path, i + 1), found.get().text(), line));
            }
        }
        return marks;
    }

    /** The line below the mark and below those that stand with it. */
    private int following(int mark) {
        int next = mark + 1;
        while (next < lines.size() && find(lines.get(next)).filter(Found::alone).isPresent()) {
            next++;
        }
        return next + 1;
    }

    private Optional<Found> find(String line) {
        int start = line.indexOf(WORD);
        if (start < 0) {
            return Optional.empty();
        }
        String rest = line.substring(start + WORD.length());
        boolean wholeFile = rest.startsWith(FILE);
        String text = wholeFile ? rest.substring(FILE.length()) : rest;
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(0)) && !text.startsWith("-->")) {
            return Optional.empty();
        }
        int end = text.indexOf("-->");
        boolean markup = kind == CommentKind.MARKUP || kind == CommentKind.MARKDOWN;
        String own = markup && end >= 0 ? text.substring(0, end) : text;
        String after = markup && end >= 0 ? text.substring(end + "-->".length()) : "";
        return kind.before(line.substring(0, start))
                .map(head -> new Found(own.strip(), wholeFile, head.isBlank() && after.isBlank()));
    }
}
