package dev.readiness.release.documents;

import dev.readiness.release.text.Edit;
import dev.readiness.release.text.SourceText;
import dev.readiness.release.text.VersionOrder;
import dev.readiness.release.text.VersionOrder.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The history of releases: a line for each, in a table, a list or under headings.
 *
 * @param rows the lines that name a version
 */
record History(SourceText source, VersionOrder<Integer> rows) {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    /** As the directory is laid out for a project that has none. */
    static SourceText first(ReleaseRecord release) {
        return SourceText.of("""
                # Release history

                The newest first.

                | version | date | what it was about |
                |---|---|---|
                |\s""" + release.version() + " | " + release.date() + " | |\n");
    }

    static History of(SourceText source) {
        List<Entry<Integer>> all = new ArrayList<>();
        boolean code = false;
        for (int index = 0; index < source.lines().size(); index++) {
            String line = source.at(index);
            code ^= FENCE.matcher(line).matches();
            int at = index;
            if (!code) {
                HistoryLine.version(line).ifPresent(version -> all.add(new Entry<>(version, at)));
            }
        }
        List<Entry<Integer>> rows = all.stream()
                .filter(entry -> HistoryLine.form(source.at(entry.what()))
                        == all.stream()
                                .map(one -> HistoryLine.form(source.at(one.what())))
                                .min(Comparator.naturalOrder())
                                .orElseThrow())
                .toList();
        return new History(source, new VersionOrder<>(rows));
    }

    SourceText entered(ReleaseRecord release) {
        Optional<Integer> own = rows.get(release.version());
        if (own.isPresent()) {
            String line = HistoryLine.dated(source.at(own.get()), release.date());
            return source.with(List.of(Edit.replace(own.get(), own.get() + 1, List.of(line))));
        }
        Optional<Entry<Integer>> lower = rows.below(release.version());
        Optional<Entry<Integer>> model = lower.or(() -> rows.above(release.version()));
        if (model.isEmpty()) {
            return appended(release);
        }
        String line = HistoryLine.like(
                source.at(model.get().what()), model.get().version(), release.version(), release.date());
        int place = place(lower.isPresent() != rows.isAscending(), model.get().what());
        List<String> lines = new ArrayList<>(List.of(line));
        if (HistoryLine.form(line) == HistoryLine.Form.HEADING) {
            if (!source.isBlank(place - 1)) {
                lines.add(0, "");
            }
            if (!source.isBlank(place)) {
                lines.add("");
            }
        }
        return source.with(List.of(Edit.insert(place, lines)));
    }

    /** Above a line, or below all that belongs to it: more lines of its item, or the text under its heading. */
    private int place(boolean above, int line) {
        if (above) {
            return line;
        }
        int end = line + 1;
        boolean heading = HistoryLine.form(source.at(line)) == HistoryLine.Form.HEADING;
        while (end < source.lines().size()
                && (heading
                        ? !source.at(end).startsWith("#")
                        : !source.isBlank(end) && source.at(end).startsWith(" "))) {
            end++;
        }
        return end;
    }

    /** A table without rows gets its first; a file that lists nothing gets a list. */
    private SourceText appended(ReleaseRecord release) {
        for (int index = 1; index < source.lines().size(); index++) {
            if (HistoryLine.isRule(source.at(index)) && source.at(index - 1).contains("|")) {
                String row = HistoryLine.row(source.at(index - 1), release.version(), release.date());
                return source.with(List.of(Edit.insert(index + 1, List.of(row))));
            }
        }
        int end = source.lines().size();
        while (end > 0 && source.isBlank(end - 1)) {
            end--;
        }
        String line = "- " + release.version() + " - " + release.date();
        return source.with(List.of(Edit.insert(end, end == 0 ? List.of(line) : List.of("", line))));
    }
}
