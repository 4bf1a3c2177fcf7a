package dev.readiness.rules.evidence;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.evidence.GivenReport.benchmarks;
import static dev.readiness.rules.evidence.GivenReport.facts;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.Benchmark;
import dev.readiness.facts.evidence.BenchmarkLimits;
import dev.readiness.facts.evidence.BenchmarkLimits.Threshold;
import dev.readiness.facts.evidence.EvidenceFacts.Baseline;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.Measure;
import dev.readiness.facts.evidence.ToolReport.Doubt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds and baselines, which judge the same results. */
final class BenchmarkRulesTest {

    private static final String KEY = "a.B.c [avgt] {n=1}";
    private static final Origin LINE = Origin.of("readiness.yml", 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.2 ms/op   | avgt  | most  | 1.2 ms/op    | ''
                    1.2 ms/op   | avgt  | most  | 1200 us/op   | ''
                    1.3 ms/op   | avgt  | most  | 1200 us/op   | "a.B.c [avgt] {n=1}" has 1.3 ms/op, more than the 1200 us/op of the policy
                    900 ops/s   | thrpt | least | 1 ops/ms     | "a.B.c [thrpt] {n=1}" has 900 ops/s, less than the 1 ops/ms of the policy
                    1000 ops/s  | thrpt | least | 1 ops/ms     | ''
                    900 ops/s   | thrpt | least | 1 ms/op      | "a.B.c [thrpt] {n=1}" is measured in ops/s, and its limit in ms/op
                    """)
    void keepsAThreshold(String score, String mode, String side, String limit, String message) {
        Measure measure = Measure.parse(limit).orElseThrow();
        Threshold threshold =
                new Threshold(LINE, "B.c", Optional.of(mode), Map.of("n", "1"), side.equals("least"), measure);
        Facts facts = facts(benchmarks(limits(threshold), List.of(benchmark(score, mode, 0)), Optional.empty()));
        if (message.isEmpty()) {
            assertRule(new BenchmarksWithinThresholds()).on(facts).isSilent();
        } else {
            assertRule(new BenchmarksWithinThresholds())
                    .on(facts)
                    .reports("a.B.c [" + mode + "] {n=1}", message)
                    .at("target/r.json");
        }
    }

    @Test
    void doubtsAThresholdWithoutABenchmarkAndABenchmarkWithoutAScore() {
        Measure limit = new Measure(1, "ms/op");
        for (Threshold threshold : List.of(
                new Threshold(LINE, "X.c", Optional.empty(), Map.of(), false, limit),
                new Threshold(LINE, "X.c", Optional.of("ss"), Map.of(), false, limit),
                new Threshold(LINE, "B.c", Optional.empty(), Map.of("n", "2"), false, limit))) {
            Item item = benchmarks(limits(threshold), List.of(benchmark("1 ms/op", "avgt", 0)), Optional.empty());
            assertRule(new BenchmarksWithinThresholds())
                    .on(facts(item))
                    .doubts(
                            threshold.key(),
                            "\"" + threshold.key() + "\" has a limit, and \"target/r.json\" has no such benchmark")
                    .at("readiness.yml:5");
        }
        Threshold threshold = new Threshold(LINE, "a.B.c", Optional.empty(), Map.of(), false, limit);
        Benchmark failed = new Benchmark(
                "a.B.c", "avgt", 1, new TreeMap<>(), new Measure(Double.NaN, "ms/op"), Double.NaN, Double.NaN);
        assertRule(new BenchmarksWithinThresholds())
                .on(facts(benchmarks(limits(threshold), List.of(failed), Optional.empty())))
                .doubts("a.B.c [avgt]", "\"a.B.c [avgt]\" has no score");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    avgt  | 1.0 ms/op  | 1.1 ms/op   | 0    | false | ''
                    avgt  | 1.0 ms/op  | 1.2 ms/op   | 0    | false | has 1.2 ms/op after 1 ms/op, which is 20 % worse; 10 % are allowed here
                    avgt  | 1.0 ms/op  | 1200 us/op  | 0    | false | has 1200 us/op after 1 ms/op, which is 20 % worse; 10 % are allowed here
                    avgt  | 1.0 ms/op  | 1.2 ms/op   | 0    | true  | ''
                    avgt  | 1.0 ms/op  | 1.3 ms/op   | 0    | true  | has 1.3 ms/op after 1 ms/op, which is 30 % worse; 25 % are allowed here
                    avgt  | 1.0 ms/op  | 1.2 ms/op   | 0.1  | false | ''
                    avgt  | 1.0 ms/op  | 1.2 ms/op   | 0.09 | false | has 1.2 ms/op after 1 ms/op, which is 20 % worse; 10 % are allowed here
                    avgt  | 1.0 ms/op  | 0.1 ms/op   | 0    | false | ''
                    ss    | 1.0 ms/op  | 1.2 ms/op   | 0    | false | has 1.2 ms/op after 1 ms/op, which is 20 % worse; 10 % are allowed here
                    thrpt | 10 ops/s   | 8 ops/s     | 0    | false | has 8 ops/s after 10 ops/s, which is 25 % worse; 10 % are allowed here
                    thrpt | 10 ops/s   | 12 ops/s    | 0    | false | ''
                    avgt  | 1.0 ms/op  | 5 ops/s     | 0    | false | has 5 ops/s, which cannot be compared with the 1 ms/op of the baseline
                    """)
    void comparesWithTheBaseline(
            String mode, String before, String now, double interval, boolean onCi, String message) {
        Item item = compared(benchmark(now, mode, interval), benchmark(before, mode, interval));
        if (message.isEmpty()) {
            assertRule(new BenchmarksNotWorse()).on(facts(onCi, item)).isSilent();
        } else {
            String key = "a.B.c [" + mode + "] {n=1}";
            assertRule(new BenchmarksNotWorse())
                    .on(facts(onCi, item))
                    .reports(key, "\"" + key + "\" " + message)
                    .at("target/r.json");
        }
    }

    @Test
    void findsABenchmarkThatIsGone() {
        Benchmark before = benchmark("1 ms/op", "avgt", 0);
        Benchmark other = new Benchmark("a.B.c", "avgt", 1, new TreeMap<>(Map.of("n", "2")), before.score(), 1, 1);
        assertRule(new BenchmarksNotWorse())
                .on(facts(compared(other, before)))
                .reports(KEY, "\"" + KEY + "\" is in the baseline, and no longer in \"target/r.json\"")
                .at("benchmarks/base.json");
    }

    @Test
    void doubtsABaselineThatCannotBeReadAndAMissingScore() {
        Baseline broken =
                new Baseline("base.json", List.of(), Optional.of(new Doubt(Origin.of("base.json"), "is missing")));
        assertRule(new BenchmarksNotWorse())
                .on(facts(benchmarks(BenchmarkLimits.NONE, List.of(), Optional.of(broken))))
                .doubts("target/r.json", "the baseline is missing")
                .at("base.json");
        Benchmark score = benchmark("1 ms/op", "avgt", 0);
        Benchmark none = new Benchmark(
                "a.B.c", "avgt", 1, score.params(), new Measure(Double.NaN, "ms/op"), Double.NaN, Double.NaN);
        assertRule(new BenchmarksNotWorse())
                .on(facts(compared(none, score)))
                .doubts(KEY, "\"" + KEY + "\" has no score");
        assertRule(new BenchmarksNotWorse())
                .on(facts(compared(score, none)))
                .doubts(KEY, "\"" + KEY + "\" has no score in the baseline");
    }

    @Test
    void doNotConcernReportsWithoutLimits() {
        Facts facts = facts(benchmarks(BenchmarkLimits.NONE, List.of(), Optional.empty()));
        assertRule(new BenchmarksWithinThresholds())
                .on(facts)
                .doesNotApply("no report that could be read has limits for benchmarks");
        assertRule(new BenchmarksNotWorse()).on(facts).doesNotApply("no report that could be read has a baseline");
    }

    private static Item compared(Benchmark now, Benchmark before) {
        Baseline baseline = new Baseline("benchmarks/base.json", List.of(before), Optional.empty());
        return benchmarks(BenchmarkLimits.NONE, List.of(now), Optional.of(baseline));
    }

    private static BenchmarkLimits limits(Threshold threshold) {
        BenchmarkLimits base = BenchmarkLimits.NONE;
        return new BenchmarkLimits(base.baseline(), base.tolerance(), base.toleranceOnCi(), List.of(threshold));
    }

    private static Benchmark benchmark(String score, String mode, double interval) {
        Measure measure = Measure.parse(score).orElseThrow();
        return new Benchmark(
                "a.B.c",
                mode,
                1,
                new TreeMap<>(Map.of("n", "1")),
                measure,
                measure.value() - interval,
                measure.value() + interval);
    }
}
