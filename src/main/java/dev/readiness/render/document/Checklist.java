package dev.readiness.render.document;

import java.util.Optional;

/**
 * The committed release checklist: what stands outside the two marks belongs to people and is kept to the byte, line ends aside; what stands
 * between them is written anew from evidence.
 *
 * @param before all up to the begin mark; the whole text when it has no marks
 * @param after all behind the end mark, without the line end that every document has
 */
record Checklist(String before, String after) {

    static final String BEGIN = "<!-- readiness: checked by the build, written anew each time -->";
    static final String END = "<!-- readiness: end -->";

    static Checklist of(Optional<String> committed) {
        String text = committed.orElse("").replace("\r\n", "\n");
        int end = text.indexOf(END);
        int begin = end < 0 ? -1 : text.lastIndexOf(BEGIN, end);
        if (begin >= 0) {
            return new Checklist(
                    text.substring(0, begin), text.substring(end + END.length()).replaceFirst("\n\\z", ""));
        }
        String apart = text.isEmpty() || text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        return new Checklist(text + apart, "");
    }
}
