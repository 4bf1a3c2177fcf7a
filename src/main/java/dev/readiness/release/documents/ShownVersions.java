package dev.readiness.release.documents;

import dev.readiness.facts.documents.Document.Mention;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of the project's own artifacts that its documents tell people to install. */
public final class ShownVersions {

    /** No digit, and no pre-release; the classifier of a file (shop-1.2.3-sources.jar) is none. */
    private static final String BEHIND = "(?!\\d|\\.\\d|-(?![a-z]+(?:-[a-z]+)*\\.[a-z]))";

    private ShownVersions() {}

    /**
     * Shows another version where the one before is shown; every other byte stays, whatever the encoding.
     *
     * @param mentions in this document; those of other versions stay, somebody means them
     */
    public static byte[] raise(byte[] document, Collection<Mention> mentions, String from, String to) {
        Pattern version = Pattern.compile("(?<![\\d.])" + Pattern.quote(from) + BEHIND);
        String[] lines = new String(document, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1);
        mentions.stream()
                .filter(mention -> mention.version().equals(from))
                .mapToInt(mention -> mention.at().line() - 1)
                .distinct()
                .filter(line -> line >= 0 && line < lines.length)
                .forEach(line -> lines[line] = version.matcher(lines[line]).replaceAll(Matcher.quoteReplacement(to)));
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
