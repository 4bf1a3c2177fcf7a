package dev.readiness.mojo;

import dev.readiness.core.Nearest;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.facts.Facts;
import dev.readiness.render.JsonReport;
import dev.readiness.render.ReportFormat;
import dev.readiness.render.formats.ReportFormats;
import dev.readiness.render.html.HtmlReport;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The report on disk in all forms that were asked for; JSON always. */
final class ReportFiles {

    private final Root root;
    private final Path directory;
    private final String plugin;
    private final List<ReportFormat> formats;
    private final RuleSet rules;
    private final Set<String> asked = new TreeSet<>(Set.of(JsonReport.NAME));
    private List<String> trend = List.of();

    /** @param plugin version that judges */
    ReportFiles(Root root, Path directory, String plugin, RuleSet rules) {
        this.root = root;
        this.directory = directory;
        this.plugin = plugin;
        this.formats = ReportFormats.of(rules, root.inRepository());
        this.rules = rules;
    }

    /** What all paths of the report are relative to. */
    Root root() {
        return root;
    }

    /** The path of the one that has everything, for people. */
    synchronized String told() {
        return root.path(
                directory.resolve(asked.contains(HtmlReport.NAME) ? HtmlReport.FILE : new JsonReport().file()));
    }

    /**
     * Takes note of what a module asks for; what any module asks for is written.
     *
     * @param words names of formats; all when empty
     * @throws ReadinessException when one is not known
     */
    synchronized void ask(Collection<String> words) {
        List<String> known = formats.stream().map(ReportFormat::name).sorted().toList();
        if (words.isEmpty()) {
            asked.addAll(known);
        }
        for (String given : words) {
            String word = given.strip().toLowerCase(Locale.ROOT);
            if (!known.contains(word)) {
                throw new ReadinessException(
                        "-Dreadiness.formats names '" + given.strip() + "', which is no report format"
                                + Nearest.to(word, known)
                                        .map(near -> "; did you mean '" + near + "'")
                                        .orElse(""),
                        "use some of " + String.join(", ", known));
            }
            asked.add(word);
        }
    }

    /** Of every format: what this run does not write must not be taken for its word. */
    void forget() {
        formats.forEach(one -> file(one).forget());
    }

    /** Names reports of earlier runs, by path or pattern. */
    synchronized void compareWith(List<String> earlier) {
        trend = List.copyOf(earlier);
    }

    /**
     * Writes what was asked for.
     *
     * @param together facts of the whole
     * @param modules facts of those that were judged
     */
    synchronized void write(Report report, Facts together, Collection<Facts> modules) {
        formats.stream()
                .filter(one -> asked.contains(one.name()))
                .map(one -> one.name().equals(HtmlReport.NAME)
                        ? ReportPage.of(report, rules, together, modules, root, trend)
                        : one)
                .forEach(one -> file(one).write(out -> one.write(report, plugin, out)));
    }

    private OutputFile file(ReportFormat format) {
        return new OutputFile(directory.resolve(format.file()));
    }
}
