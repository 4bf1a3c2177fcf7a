package dev.readiness.release.pom;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an XML file is encoded: its first bytes say it, or its declaration, or it is UTF-8.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
final class XmlEncoding {

    private static final int LONGEST_DECLARATION = 1_000;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");

    private XmlEncoding() {}

    /** Empty for an encoding that this JDK does not know. The byte order mark is part of the text. */
    static Optional<Charset> of(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        int length = Math.min(bytes.length, LONGEST_DECLARATION);
        Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1)) : Optional.of(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
