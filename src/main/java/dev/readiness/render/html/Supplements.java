package dev.readiness.render.html;

import dev.readiness.facts.EarlierReport;
import dev.readiness.facts.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * What the page shows beside the report.
 *
 * @param project what the report is about: name and version of the root; empty when it is not known
 * @param excerpts of the files that findings name; asked once for each
 * @param pages the Markdown page of a rule, by its id
 * @param earlier reports of earlier runs, oldest first
 */
public record Supplements(
        Optional<String> project,
        Excerpts excerpts,
        Function<String, Optional<String>> pages,
        List<EarlierReport> earlier) {

    /** Where lines of files come from; they are shown as they are. */
    @FunctionalInterface
    public interface Excerpts {
        /**
         * The lines around these.
         *
         * @param lines that findings name, 1-based
         */
        Excerpt of(String path, SortedSet<Integer> lines);
    }

    public Supplements {
        earlier = List.copyOf(earlier);
    }
}
