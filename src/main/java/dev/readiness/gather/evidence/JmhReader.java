package dev.readiness.gather.evidence;

import dev.readiness.facts.evidence.Benchmark;
import dev.readiness.facts.evidence.Measure;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the JSON of JMH ({@code -rf json}): the primary metric of each benchmark.
 *
 * @see <a href="https://github.com/openjdk/jmh">JMH</a>
 */
final class JmhReader implements ReportReader {

    private final Json json;
    private final Collected collected;

    JmhReader(Json json, Collected collected) {
        this.json = json;
        this.collected = collected;
    }

    @Override
    public void read() throws IOException {
        collected.tool("JMH");
        boolean[] any = {false};
        json.array(() -> {
            any[0] = true;
            collected.add(benchmark());
        });
        if (!any[0]) {
            collected.doubt(0, "holds no benchmark");
        }
    }

    private Benchmark benchmark() throws IOException {
        String[] words = {"unnamed", ""};
        int[] threads = {1};
        SortedMap<String, String> params = new TreeMap<>();
        Metric metric = new Metric();
        json.object(name -> {
            switch (name) {
                case "benchmark" -> words[0] = json.name();
                case "mode" -> words[1] = json.name();
                case "threads" -> threads[0] = json.index(1);
                case "params" -> json.object(param -> params.put(param, json.name()));
                case "primaryMetric" -> json.object(property -> metric.read(json, property));
                default -> {
                    // the machine, and secondary metrics
                }
            }
        });
        return new Benchmark(
                words[0],
                words[1],
                threads[0],
                params,
                new Measure(metric.score, metric.unit),
                metric.end(metric.low),
                metric.end(metric.high));
    }

    /** A score with its interval; JMH writes NaN where it measured too little to tell one. */
    private static final class Metric {

        private double score = Double.NaN;
        private double low = Double.NaN;
        private double high = Double.NaN;
        private String unit = "";

        void read(Json json, String property) throws IOException {
            switch (property) {
                case "score" -> score = json.number();
                case "scoreUnit" -> unit = json.name();
                case "scoreConfidence" -> {
                    int[] index = {0};
                    json.array(() -> {
                        low = index[0] == 0 ? json.number() : low;
                        high = index[0] == 1 ? json.number() : high;
                        index[0]++;
                    });
                }
                default -> {
                    // percentiles and raw data
                }
            }
        }

        double end(double end) {
            return Double.isNaN(end) ? score : end;
        }
    }
}
