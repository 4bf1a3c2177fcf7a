package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Origin;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A file as text that turns back into the same bytes.
 *
 * @param text every character, a byte order mark and all line ends included
 */
record Source(String path, String text, Charset charset) {

    /** @throws ReadinessException when the bytes are not what the XML declaration says, or would not come back the same */
    static Source xml(String path, byte[] bytes) {
        return of(path, bytes, XmlEncoding.of(bytes).orElseThrow(() -> unreadable(path)));
    }

    /** @throws ReadinessException when the bytes are not UTF-8 */
    static Source plain(String path, byte[] bytes) {
        return of(path, bytes, StandardCharsets.UTF_8);
    }

    /** Whatever its encoding is, as long as it has ASCII in it; every byte is a character. */
    static Source bytes(String path, byte[] bytes) {
        return of(path, bytes, StandardCharsets.ISO_8859_1);
    }

    private static Source of(String path, byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            Source source = new Source(path, text, charset);
            if (Arrays.equals(source.encoded(text), bytes)) {
                return source;
            }
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            // said below in our words: there are encodings that can only be read
        }
        throw unreadable(path);
    }

    private static ReadinessException unreadable(String path) {
        return new ReadinessException(
                path + " is not written in the encoding that it declares",
                "save it in that encoding, or declare the one that it has");
    }

    /** The line on which a character stands; a line ends with LF, CR LF or CR. */
    Origin at(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            char here = text.charAt(i);
            if (here == '\n' || (here == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
            }
        }
        return Origin.of(path, line);
    }

    /**
     * The bytes after the splices.
     *
     * @param splices in the order of their places, none over another
     * @throws ReadinessException when the encoding lacks a character of a new text
     */
    byte[] with(List<Splice> splices) {
        StringBuilder changed = new StringBuilder();
        int copied = 0;
        for (Splice splice : splices) {
            changed.append(text, copied, splice.start()).append(splice.written());
            copied = splice.end();
        }
        changed.append(text, copied, text.length());
        try {
            return encoded(changed.toString());
        } catch (CharacterCodingException e) {
            throw new ReadinessException(
                    path + " is written in " + charset.name() + ", which lacks a letter of the new version or tag",
                    "save it as UTF-8, or name the version and the tag in ASCII");
        }
    }

    private byte[] encoded(String changed) throws CharacterCodingException {
        ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(changed));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
