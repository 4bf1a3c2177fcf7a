package dev.readiness.gather.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file with U+FFFD in place of what XML 1.0 forbids, raw or as a numeric reference:
 * test runners copy the terminal colours and the binary output of a test into their reports.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class CleanReader extends Reader {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_REFERENCE = 12;
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private final Reader source;
    private final char[] buffer = new char[8192];
    private int position;
    private int limit;
    /** Characters of a reference that turned out to be harmless, still to be handed on. */
    private String pending = "";

    private int handedOn;

    CleanReader(byte[] bytes) {
        source = new InputStreamReader(new ByteArrayInputStream(bytes), charset(bytes));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = next();
            if (next < 0) {
                break;
            }
            target[offset + count++] = (char) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private int next() throws IOException {
        if (handedOn < pending.length()) {
            return pending.charAt(handedOn++);
        }
        int next = peek();
        if (next < 0) {
            return next;
        }
        position++;
        if (next == '&') {
            return reference();
        }
        return isAllowed(next) ? next : REPLACEMENT;
    }

    /** After an ampersand: swallows a reference to a forbidden character, leaves everything else to be handed on. */
    private int reference() throws IOException {
        StringBuilder body = new StringBuilder();
        while (body.length() < LONGEST_REFERENCE && isReferencePart(peek())) {
            body.append((char) peek());
            position++;
        }
        if (peek() == ';' && isForbidden(body.toString())) {
            position++;
            return REPLACEMENT;
        }
        pending = body.toString();
        handedOn = 0;
        return '&';
    }

    private static boolean isReferencePart(int next) {
        return next == '#' || next == 'x' || Character.digit(next, 16) >= 0;
    }

    private static boolean isForbidden(String body) {
        if (!body.startsWith("#")) {
            return false;
        }
        boolean hex = body.startsWith("#x");
        try {
            int code = Integer.parseInt(body.substring(hex ? 2 : 1), hex ? 16 : 10);
            return !isAllowed(code) || (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Lone surrogates do not occur here: decoding has replaced them. */
    private static boolean isAllowed(int code) {
        return code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == '\t' || code == '\n' || code == '\r';
    }

    private int peek() throws IOException {
        boolean first = limit == 0;
        if (position == limit) {
            limit = Math.max(0, source.read(buffer, 0, buffer.length));
            position = 0;
            if (first && limit > 0 && buffer[0] == BYTE_ORDER_MARK) {
                position = 1;
                return peek();
            }
        }
        return position < limit ? buffer[position] : -1;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return StandardCharsets.UTF_16;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
