package dev.readiness.gather.coverage;

import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.facts.coverage.CoverageFacts.SourceCoverage;
import dev.readiness.gather.coverage.JacocoReport.ClassData;
import dev.readiness.gather.coverage.JacocoReport.PackageReport;
import dev.readiness.gather.coverage.JacocoReport.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One package as several reports saw it: covered is what any of them covered. Lines tell that exactly for instructions,
 * branches and lines; methods and classes are told apart by name. Where there are no lines, the report that covered most
 * counts, which is never too much.
 */
final class MergedPackage {

    private final SortedMap<String, SortedMap<Integer, Line>> lines = new TreeMap<>();
    private final SortedMap<String, Counters> sources = new TreeMap<>();
    private final SortedMap<String, Counters> classes = new TreeMap<>();
    private final SortedMap<String, Counters> sourceless = new TreeMap<>();
    private final SortedMap<String, Counter> methods = new TreeMap<>();

    MergedPackage(List<PackageReport> seen) {
        for (PackageReport one : seen) {
            for (Source source : one.sources()) {
                SortedMap<Integer, Line> merged = lines.computeIfAbsent(source.path(), path -> new TreeMap<>());
                source.lines().forEach((number, line) -> merged.merge(number, line, MergedPackage::better));
                sources.merge(source.path(), source.counters(), MergedPackage::better);
            }
            for (ClassData data : one.classes()) {
                (data.hasSource() ? classes : sourceless).merge(data.name(), data.counters(), MergedPackage::better);
                data.methods()
                        .forEach((name, counter) ->
                                methods.merge(data.name() + '\n' + name, counter, MergedPackage::better));
            }
        }
    }

    List<SourceCoverage> sources(String group) {
        return lines.entrySet().stream()
                .map(entry -> new SourceCoverage(group, entry.getKey(), entry.getValue()))
                .toList();
    }

    Counters counters() {
        Map<Counter.Type, Counter> counters = new EnumMap<>(Counter.Type.class);
        lines.forEach((path, measured) -> {
            if (measured.isEmpty()) {
                add(counters, sources.getOrDefault(path, Counters.NONE));
            }
            measured.values().forEach(line -> add(counters, line));
        });
        sourceless.values().forEach(counted -> add(counters, counted));
        counters.put(Counter.Type.METHOD, sum(methods.values().stream()));
        counters.put(
                Counter.Type.CLASS,
                sum(Stream.concat(classes.values().stream(), sourceless.values().stream())
                        .map(counted -> counted.get(Counter.Type.CLASS))));
        return new Counters(counters);
    }

    private static void add(Map<Counter.Type, Counter> counters, Counters more) {
        for (Counter.Type type : List.of(Counter.Type.INSTRUCTION, Counter.Type.BRANCH, Counter.Type.LINE)) {
            counters.merge(type, more.get(type), Counter::plus);
        }
    }

    private static void add(Map<Counter.Type, Counter> counters, Line line) {
        Counter instructions = new Counter(line.missedInstructions(), line.coveredInstructions());
        counters.merge(Counter.Type.INSTRUCTION, instructions, Counter::plus);
        counters.merge(Counter.Type.BRANCH, new Counter(line.missedBranches(), line.coveredBranches()), Counter::plus);
        if (!instructions.isEmpty()) {
            Counter one = line.coveredInstructions() > 0 ? new Counter(0, 1) : new Counter(1, 0);
            counters.merge(Counter.Type.LINE, one, Counter::plus);
        }
    }

    private static Counter sum(Stream<Counter> counters) {
        return counters.reduce(Counter.NONE, Counter::plus);
    }

    private static Counters better(Counters one, Counters other) {
        Map<Counter.Type, Counter> better = new EnumMap<>(Counter.Type.class);
        for (Counter.Type type : Counter.Type.values()) {
            better.put(type, better(one.get(type), other.get(type)));
        }
        return new Counters(better);
    }

    private static Counter better(Counter one, Counter other) {
        long covered = Math.max(one.covered(), other.covered());
        return new Counter(Math.max(one.total(), other.total()) - covered, covered);
    }

    /** What either saw covered. */
    static Line better(Line one, Line other) {
        Counter instructions = better(
                new Counter(one.missedInstructions(), one.coveredInstructions()),
                new Counter(other.missedInstructions(), other.coveredInstructions()));
        Counter branches = better(
                new Counter(one.missedBranches(), one.coveredBranches()),
                new Counter(other.missedBranches(), other.coveredBranches()));
        return new Line(
                count(instructions.missed()),
                count(instructions.covered()),
                count(branches.missed()),
                count(branches.covered()));
    }

    private static int count(long count) {
        return (int) Math.min(Integer.MAX_VALUE, count);
    }
}
