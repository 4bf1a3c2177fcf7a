package dev.readiness.facts.evidence;

import dev.readiness.facts.Fact;
import dev.readiness.facts.evidence.ToolReport.Doubt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The reports of other tools that the policy names, in its order and then by path. */
public record EvidenceFacts(List<Item> items) implements Fact {

    public EvidenceFacts {
        items = List.copyOf(items);
    }

    /** What became of one entry of the policy, or of one file that its pattern matches. */
    public sealed interface Item {

        ExpectedReport wanted();

        /** There is no such file. */
        record Missing(ExpectedReport wanted) implements Item {}

        /** There is a file, and it is no evidence. */
        record Unreadable(ExpectedReport wanted, Doubt doubt) implements Item {}

        /**
         * The file was read to its end.
         *
         * @param written time of the file; empty where files have none
         * @param baseline the benchmarks to compare with, as far as the policy names some
         */
        record Read(
                ExpectedReport wanted,
                String path,
                Optional<Instant> written,
                ToolReport report,
                Optional<Baseline> baseline)
                implements Item {}
    }

    /** Earlier benchmarks, or why there are none. */
    public record Baseline(String path, List<Benchmark> benchmarks, Optional<Doubt> doubt) {
        public Baseline {
            benchmarks = List.copyOf(benchmarks);
        }
    }

    /** The entries that were read. */
    public Stream<Item.Read> read() {
        return items.stream().filter(Item.Read.class::isInstance).map(Item.Read.class::cast);
    }

    /** All statements of all reports. */
    public List<Statement> statements() {
        return all(ToolReport::statements);
    }

    public <T> List<T> all(Function<ToolReport, List<T>> part) {
        return read().flatMap(one -> part.apply(one.report()).stream()).toList();
    }
}
