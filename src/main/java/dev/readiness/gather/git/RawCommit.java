package dev.readiness.gather.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.gather.secret.SecretModel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * The bytes of a commit. Text is taken as UTF-8, and where that fails in the encoding that the commit names, or else byte
 * by byte as ISO-8859-1: whatever somebody wrote, it becomes clean text.
 */
final class RawCommit {

    private static final char REPLACEMENT = '\uFFFD';

    private static final byte[] PARENT = {'p', 'a', 'r', 'e', 'n', 't', ' '};
    private static final int ID = Constants.OBJECT_ID_STRING_LENGTH;
    private static final int TREE = "tree ".length() + ID + 1;

    private final byte[] bytes;
    private final Map<String, String> names;

    /** @param names of the authors met so far: few people make many commits */
    RawCommit(byte[] bytes, Map<String, String> names) {
        this.bytes = bytes;
        this.names = names;
    }

    /**
     * Where the id of the next parent stands.
     *
     * @param from where that of the one before stands; 0 for the first
     * @return below 0 when there is none
     */
    int parent(int from) {
        int at = from == 0 ? TREE : from + ID + 1;
        return at + PARENT.length < bytes.length && RawParseUtils.match(bytes, at, PARENT) > 0
                ? at + PARENT.length
                : -1;
    }

    /** When it was committed, in seconds since 1970; 0 when it does not say. */
    long time() {
        int name = RawParseUtils.committer(bytes, 0);
        return name < 0 ? 0 : RawParseUtils.parseLongBase10(bytes, RawParseUtils.nextLF(bytes, name, '>'), null);
    }

    AuthoredCommit read(String id, long time, boolean merge) {
        return AuthoredCommit.of(id, author(), time, SecretModel.prose(message()), merge);
    }

    /** What a changelog tells: nobody's name, and of the body only what may be a reference, a warning, a revert or a list. */
    AuthoredCommit readBriefly(String id, long time, boolean merge) {
        int start = RawParseUtils.commitMessage(bytes, 0);
        int end = start < 0 ? 0 : RawParseUtils.nextLF(bytes, start);
        String message = start < 0 ? "" : text(start, saysMore(end) ? bytes.length : end);
        return AuthoredCommit.of(id, "", time, SecretModel.prose(CleanText.lines(message)), merge);
    }

    /** An issue, BREAKING CHANGE or a list somewhere behind the first line; or a line end that only reading can tell. */
    private boolean saysMore(int from) {
        byte before = '\n';
        for (int i = from; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '#' || b == '!' || b == '\r' || b == 'B' || (before == '\n' && (b == '*' || b == '-'))) {
                return true;
            }
            if (b == 's' && i + 7 < bytes.length && bytes[i + 1] == ' ' && bytes[i + 2] == 'c' && bytes[i + 3] == 'o') {
                return true; // This reverts commit
            }
            before = b;
        }
        return false;
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
