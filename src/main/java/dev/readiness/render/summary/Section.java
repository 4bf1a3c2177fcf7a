package dev.readiness.render.summary;

import dev.readiness.core.Finding;
import dev.readiness.core.Report;
import dev.readiness.core.Severity;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** A part of the page; what asks for no deed is folded. */
enum Section {
    ERRORS("Errors", false, open(Severity.ERROR)),
    UNKNOWN("Could not be judged", false, one -> isDoubt(one) && one.severity() != Severity.NOTE),
    WARNINGS("Warnings", false, open(Severity.WARNING)),
    NOTES("Notes", true, open(Severity.NOTE)),
    ACCEPTED("Accepted", true, one -> one.by().isPresent());

    private final String title;
    private final boolean folded;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Predicate<Report.Told> wanted;

    Section(String title, boolean folded, Predicate<Report.Told> wanted) {
        this.title = title;
        this.folded = folded;
        this.wanted = wanted;
    }

    /** A doubt of a note is a note. */
    private static Predicate<Report.Told> open(Severity severity) {
        return one -> one.by().isEmpty() && one.severity() == severity && (severity == Severity.NOTE || !isDoubt(one));
    }

    private static boolean isDoubt(Report.Told one) {
        return one.by().isEmpty() && one.finding().kind() == Finding.Kind.UNKNOWN;
    }

    String title() {
        return title;
    }

    long count(List<Report.Told> told) {
        return told.stream().filter(wanted).count();
    }

    void write(List<Report.Told> told, Item item, Page page) throws IOException {
        long count = count(told);
        if (count == 0) {
            return;
        }
        String heading = title + " (" + count + ")";
        String start = folded ? "\n<details>\n<summary>" + heading + "</summary>\n\n" : "\n## " + heading + "\n\n";
        String end = folded ? "\n</details>\n" : "";
        page.list(start, told.stream().filter(wanted).map(item::of).iterator(), end);
    }
}
