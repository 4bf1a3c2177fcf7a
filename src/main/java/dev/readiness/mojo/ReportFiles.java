package dev.readiness.mojo;

import dev.readiness.core.Nearest;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.render.JsonReport;
import dev.readiness.render.ReportFormat;
import dev.readiness.render.formats.ReportFormats;
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
    private final Set<String> asked = new TreeSet<>(Set.of(JsonReport.NAME));

    /** @param plugin version that judges */
    ReportFiles(Root root, Path directory, String plugin, RuleSet rules) {
        this.root = root;
        this.directory = directory;
        this.plugin = plugin;
        this.formats = ReportFormats.of(rules);
    }

    /** What all paths of the report are relative to. */
    Root root() {
        return root;
    }

    /** The path of the one that has everything, for people. */
    String told() {
        return root.path(directory.resolve(new JsonReport().file()));
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

    synchronized void write(Report report) {
        formats.stream().filter(one -> asked.contains(one.name())).forEach(one -> file(one)
                .write(out -> one.write(report, plugin, out)));
    }

    private OutputFile file(ReportFormat format) {
        return new OutputFile(directory.resolve(format.file()));
    }
}
