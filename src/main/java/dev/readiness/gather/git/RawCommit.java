package dev.readiness.gather.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.gather.secret.SecretModel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * The bytes of a commit. Text is taken as UTF-8, and where that fails in the encoding that the commit names, or else byte
 * by byte as ISO-8859-1: whatever somebody wrote, it becomes clean text.
 */
final class RawCommit {

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final Map<String, String> names;

    /** @param names of the authors met so far: few people make many commits */
    RawCommit(byte[] bytes, Map<String, String> names) {
        this.bytes = bytes;
        this.names = names;
    }

    AuthoredCommit read(String id, long time, boolean merge) {
        return AuthoredCommit.of(id, author(), time, SecretModel.prose(message()), merge);
    }

    private String message() {
        int start = RawParseUtils.commitMessage(bytes, 0);
        return start < 0 ? "" : CleanText.lines(text(start, bytes.length));
    }

    /** Up to the address, which is nobody's business. */
    private String author() {
        int start = RawParseUtils.author(bytes, 0);
        int end = start;
        while (start >= 0 && end < bytes.length && bytes[end] != '<' && bytes[end] != '\n') {
            end++;
        }
        if (start < 0) {
            return "";
        }
        return names.computeIfAbsent(
                text(start, end), name -> CleanText.line(name).strip());
    }

    private String text(int start, int end) {
        String text = new String(bytes, start, end - start, UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : RawParseUtils.decode(charset(), bytes, start, end);
    }

    private Charset charset() {
        try {
            return RawParseUtils.parseEncoding(bytes);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return UTF_8;
        }
    }
}
