package dev.readiness.release.text;

import dev.readiness.core.ReadinessException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of text as lines that keep their ends, so that what is not edited stays as it is to the byte.
 *
 * @param mark whether a byte order mark stands in front
 * @param lines no line for the nothing after a final line break
 */
public record SourceText(boolean mark, List<Line> lines) {

    private static final String MARK = "\uFEFF";

    /** As CommonMark cuts lines, so that its line numbers are these indices. */
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n)|([^\r\n]+)\\z");

    public SourceText {
        lines = List.copyOf(lines);
    }

    /**
     * Decodes a file.
     *
     * @param path for the message when it is not UTF-8: a file that cannot be read without loss is not written
     */
    public static SourceText of(String path, byte[] bytes) {
        return of(decode(path, bytes));
    }

    public static SourceText of(String text) {
        boolean mark = text.startsWith(MARK);
        List<Line> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(mark ? text.substring(1) : text);
        while (matcher.find()) {
            lines.add(
                    matcher.group(3) != null
                            ? Line.of(matcher.group(3))
                            : new Line(matcher.group(1), matcher.group(2)));
        }
        return new SourceText(mark, lines);
    }

    /** The text of a line. */
    public String at(int index) {
        return lines.get(index).text();
    }

    /** Whether there is nothing in a line; there is nothing above the first and below the last either. */
    public boolean isBlank(int index) {
        return index < 0 || index >= lines.size() || lines.get(index).isBlank();
    }

    /** The text without mark. */
    public String text() {
        return lines.stream().map(line -> line.text() + line.end()).collect(Collectors.joining());
    }

    public byte[] bytes() {
        return ((mark ? MARK : "") + text()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * This text with edits that do not overlap. New lines end like the one that they replace, or the one above. A file without
     * a final line break gets none.
     */
    public SourceText with(List<Edit> edits) {
        List<Line> result = new ArrayList<>();
        int next = 0;
        // what is inserted above a line comes before what replaces it
        Comparator<Edit> order = Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to);
        for (Edit edit : edits.stream().sorted(order).toList()) {
            result.addAll(lines.subList(next, edit.from()));
            String end = edit.from() < edit.to() ? endAt(edit.from()) : endAt(edit.from() - 1);
            edit.lines().forEach(line -> result.add(line.end().isEmpty() ? line.ending(end) : line));
            next = edit.to();
        }
        result.addAll(lines.subList(next, lines.size()));
        return new SourceText(mark, finished(result));
    }

    private List<Line> finished(List<Line> result) {
        for (int index = 0; index < result.size() - 1; index++) {
            if (result.get(index).end().isEmpty()) {
                result.set(index, result.get(index).ending(endAt(lines.size() - 1)));
            }
        }
        if (!result.isEmpty()
                && !lines.isEmpty()
                && lines.get(lines.size() - 1).end().isEmpty()) {
            int last = result.size() - 1;
            result.set(last, result.get(last).ending(""));
        }
        return result;
    }

    /** How the line ends that stands there; where none does, the nearest one above, and at last the first of the file. */
    private String endAt(int index) {
        for (int at = Math.min(index, lines.size() - 1); at >= 0; at--) {
            if (!lines.get(at).end().isEmpty()) {
                return lines.get(at).end();
            }
        }
        return lines.isEmpty() || lines.get(0).end().isEmpty()
                ? "\n"
                : lines.get(0).end();
    }

    private static String decode(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int index = 0; index < in.position(); index++) {
                line += bytes[index] == '\n' ? 1 : 0;
            }
            throw new ReadinessException(path + ":" + line + " is not UTF-8", "save the file as UTF-8");
        }
        return out.flip().toString();
    }
}
