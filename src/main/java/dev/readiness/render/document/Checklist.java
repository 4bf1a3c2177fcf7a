package dev.readiness.render.document;

import dev.readiness.facts.documents.BuildMarks;
import java.util.Optional;

/**
 * The committed release checklist: what stands outside the two marks belongs to people and is kept to the byte, line ends aside; what stands
 * between them is written anew from evidence.
 *
 * @param before all up to the begin mark; the whole text when it has no marks
 * @param after all behind the end mark, without the line end that every document has
 */
record Checklist(String before, String after) {

    static Checklist of(Optional<String> committed) {
        String[] around = BuildMarks.around(committed.orElse("").replace("\r\n", "\n"));
        String before = around[0];
        if (around.length == 2) {
            return new Checklist(before, around[1].replaceFirst("\n\\z", ""));
        }
        String apart = before.isEmpty() || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        return new Checklist(before + apart, "");
    }
}
