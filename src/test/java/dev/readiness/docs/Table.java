package dev.readiness.docs;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(String... heads) {
        row(heads);
        row(Collections.nCopies(heads.length, "---").toArray(String[]::new));
    }

    Table row(String... cells) {
        text.append(Arrays.stream(cells)
                .map(cell -> prose(cell).replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    /** With what looks like a tag written as text, outside code: pages are made into XHTML. */
    static String prose(String text) {
        String[] parts = text.split("`", -1);
        for (int part = 0; part < parts.length; part += 2) {
            parts[part] = parts[part].replace("<", "&lt;");
        }
        return String.join("`", parts);
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
