package dev.readiness.gather.coverage;

import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedSource;
import dev.readiness.facts.coverage.ChangedSource.Measured;
import dev.readiness.facts.coverage.ChangedSource.Unjudged;
import dev.readiness.facts.coverage.ChangedSource.Unmeasured;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.facts.coverage.LineRange;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Entry;
import dev.readiness.gather.coverage.MainSources.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The changed sources of one module. A source that the reports have is measured. One that they do not have is unmeasured when
 * its classes have code at a changed line, and is of no matter when they have none, as with an interface. What was edited after
 * the report or the classes were made cannot be told: the numbers of their lines are those of another text.
 */
final class ModuleChanges {

    /** File systems and archives keep times in steps of up to two seconds. */
    private static final long TOLERANCE = 2_000;

    private final ProjectTree tree;
    private final ReportedLines reported;
    private final CompiledCode code;
    private final long oldestReport;
    private final long newestClass;
    private final Map<String, List<Entry>> byName;

    ModuleChanges(ProjectTree tree, MainSources sources, Part part) {
        this.tree = tree;
        this.reported = ReportedLines.of(part, sources.parts());
        this.code = new CompiledCode(tree, part.output());
        this.newestClass = Freshness.of(tree, part.output()).newestClass();
        this.oldestReport = reported.reports().stream()
                .mapToLong(report -> Freshness.modified(tree, report.path()))
                .min()
                .orElse(Long.MAX_VALUE);
        this.byName = sources.of(part).stream().collect(Collectors.groupingBy(entry -> name(entry.path())));
    }

    /** Empty when no changed line of the file holds code. */
    Optional<ChangedSource> judge(String path, List<LineRange> changed) {
        if (name(path).equals("package-info.java") || name(path).equals("module-info.java")) {
            return Optional.empty();
        }
        String key = SourceKey.of(tree, path);
        if (reported.unusable().isPresent()) {
            ReportedLines.Unusable unusable = reported.unusable().get();
            return Optional.of(new Unjudged(path, unusable.at(), unusable.reason()));
        }
        if (hasTwin(path, key)) {
            return unjudged(path, "another source of the module is \"" + key + "\" to a report as well");
        }
        SortedMap<Integer, Line> lines = reported.lines().get(key);
        if (lines == null) {
            return unmeasured(path, key, changed);
        }
        return lines.isEmpty() && hasNoCode(key) ? Optional.empty() : measured(path, lines, changed);
    }

    private Optional<ChangedSource> measured(String path, SortedMap<Integer, Line> lines, List<LineRange> changed) {
        if (modified(path) > oldestReport + TOLERANCE) {
            return unjudged(path, "the file was edited after it was measured; run mvn clean verify");
        }
        if (lines.isEmpty()) {
            return unjudged(path, "it was compiled without line numbers; compile it with debug information");
        }
        SortedMap<Integer, Line> found = new TreeMap<>();
        lines.forEach((number, line) -> {
            if (line.missedInstructions() + line.coveredInstructions() > 0 && isIn(changed, number)) {
                found.put(number, line);
            }
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(new Measured(path, found));
    }

    private Optional<ChangedSource> unmeasured(String path, String key, List<LineRange> changed) {
        if (newestClass == 0) {
            return unjudged(
                    path,
                    "it is in no coverage report, and no compiled class tells whether it has code; run mvn verify");
        }
        if (modified(path) > newestClass + TOLERANCE) {
            return unjudged(path, "the file was edited after it was compiled; run mvn clean verify");
        }
        Optional<CompiledCode.Lines> lines = code.of(key);
        if (lines.isEmpty()) {
            return unjudged(path, "it is in no coverage report, and its classes cannot be read; run mvn clean verify");
        }
        if (lines.get().unnumbered()) {
            return unjudged(
                    path,
                    "it is in no coverage report, and was compiled without line numbers; compile it with debug information");
        }
        TreeSet<Integer> found = lines.get().numbers().stream()
                .filter(number -> isIn(changed, number))
                .collect(Collectors.toCollection(TreeSet::new));
        return found.isEmpty() ? Optional.empty() : Optional.of(new Unmeasured(path, found));
    }

    private boolean hasNoCode(String key) {
        return newestClass > 0
                && code.of(key)
                        .filter(lines -> lines.numbers().isEmpty() && !lines.unnumbered())
                        .isPresent();
    }

    private boolean hasTwin(String path, String key) {
        return byName.getOrDefault(name(path), List.of()).stream()
                .anyMatch(entry -> !entry.path().equals(path)
                        && SourceKey.of(tree, entry.path()).equals(key));
    }

    private long modified(String path) {
        return byName.getOrDefault(name(path), List.of()).stream()
                .filter(entry -> entry.path().equals(path))
                .mapToLong(Entry::modified)
                .findFirst()
                .orElse(0);
    }

    private static Optional<ChangedSource> unjudged(String path, String reason) {
        return Optional.of(new Unjudged(path, Origin.of(path), reason));
    }

    private static boolean isIn(Collection<LineRange> ranges, int line) {
        return ranges.stream().anyMatch(range -> range.contains(line));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
