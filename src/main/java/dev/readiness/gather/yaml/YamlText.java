package dev.readiness.gather.yaml;

import dev.readiness.facts.Origin;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yaml.snakeyaml.reader.StreamReader;

/** Makes text of bytes, strictly: what a YAML reader would refuse later is refused here, with its line. */
final class YamlText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private YamlText() {}

    static String decode(String path, byte[] bytes, YamlLimits limits) throws YamlFault {
        if (bytes.length > 4L * limits.codePoints()) {
            throw tooLarge(path, limits);
        }
        Charset charset = charset(bytes);
        if (charset.equals(StandardCharsets.UTF_8) && isBinary(bytes)) {
            throw new YamlFault(Origin.of(path), "is binary");
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new YamlFault(
                    origin(path, text.toString(), text.length()),
                    "has bytes that are not " + (charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "UTF-16"));
        }
        return checked(path, text.toString(), limits);
    }

    /** The text without byte order mark. */
    static String checked(String path, String text, YamlLimits limits) throws YamlFault {
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (content.codePointCount(0, content.length()) > limits.codePoints()) {
            throw tooLarge(path, limits);
        }
        int codePoint;
        for (int i = 0; i < content.length(); i += Character.charCount(codePoint)) {
            codePoint = content.codePointAt(i);
            if (!StreamReader.isPrintable(codePoint)) {
                throw new YamlFault(
                        origin(path, content, i),
                        String.format(Locale.ROOT, "has the control character U+%04X", codePoint));
            }
        }
        return content;
    }

    private static YamlFault tooLarge(String path, YamlLimits limits) {
        return new YamlFault(Origin.of(path), "is longer than " + limits.codePoints() + " characters");
    }

    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static Origin origin(String path, String text, int index) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Origin(path, line, index - before.lastIndexOf('\n'));
    }
}
