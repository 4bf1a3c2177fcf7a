package dev.readiness.release.documents;

import dev.readiness.core.ReadinessException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say of themselves, in a comment at their end, that they show the version of the project. */
public final class MarkedVersions {

    public static final String MARK = "x-readiness-version";

    private static final Pattern MARKED =
            Pattern.compile("(?:#|//|--|;|<!--|/\\*)[ \\t]*" + MARK + "[ \\t]*(?:-->|\\*/)?\\s*$");

    /** With a pre-release of ours; what else follows, such as the variant of an image, stays. */
    private static final Pattern VERSION = Pattern.compile(
            "(?<![\\w.])v?(\\d+\\.\\d+\\.\\d+(?:-(?:alpha|beta|rc)\\.\\d+)?(?:-SNAPSHOT)?)(?!\\d|\\.\\d)");

    private MarkedVersions() {}

    /**
     * Shows the version on every line that is marked; every other byte stays, whatever the encoding.
     *
     * @throws ReadinessException when such a line shows no version, or several
     */
    public static byte[] raise(String path, byte[] file, String version) {
        String[] lines = new String(file, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher mark = MARKED.matcher(lines[i]);
            if (mark.find()) {
                List<MatchResult> shown = VERSION.matcher(lines[i].substring(0, mark.start()))
                        .results()
                        .toList();
                if (shown.size() != 1) {
                    throw new ReadinessException(
                            path + ":" + (i + 1) + " is marked with " + MARK + " and shows "
                                    + (shown.isEmpty() ? "no version" : "several versions"),
                            "let the line show one version such as 1.2.3, or remove the mark");
                }
                MatchResult old = shown.get(0);
                lines[i] = lines[i].substring(0, old.start(1)) + version + lines[i].substring(old.end(1));
            }
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
