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
                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
