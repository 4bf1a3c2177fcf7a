package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures that may rise and not fall.
 *
 * @param score the least score, 0 to 100
 * @param coverage the least coverage of the reactor in percent, by type
 */
public record Ratchet(Optional<Floor> score, SortedMap<Counter.Type, Floor> coverage) implements Fact {

    public static final Ratchet NONE = new Ratchet(Optional.empty(), new TreeMap<>());

    /**
     * A figure that was reached.
     *
     * @param at the file that says so
     * @param release the tag whose file it is; that of the work tree when empty
     */
    public record Floor(BigDecimal value, Origin at, Optional<String> release) {

        /** Who says so, to be put into a sentence. */
        public String source() {
            return release.map(tag -> "release " + tag).orElse("the baseline");
        }

        private static Floor higher(Floor one, Floor other) {
            return one.value.compareTo(other.value) >= 0 ? one : other;
        }
    }

    public Ratchet {
        coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
    }

    /** The higher figure of each; the first one where they are the same. */
    public Ratchet raisedBy(Ratchet other) {
        SortedMap<Counter.Type, Floor> higher = new TreeMap<>(coverage);
        other.coverage.forEach((type, floor) -> higher.merge(type, floor, Floor::higher));
        Optional<Floor> score = this.score.isPresent() && other.score.isPresent()
                ? Optional.of(Floor.higher(this.score.get(), other.score.get()))
                : this.score.or(other::score);
        return new Ratchet(score, higher);
    }

    /** The same figures, as a release has left them. */
    public Ratchet of(String tag) {
        SortedMap<Counter.Type, Floor> released = new TreeMap<>();
        coverage.forEach((type, floor) -> released.put(type, released(floor, tag)));
        return new Ratchet(score.map(floor -> released(floor, tag)), released);
    }

    private static Floor released(Floor floor, String tag) {
        return new Floor(floor.value(), floor.at(), Optional.of(tag));
    }

    public boolean isEmpty() {
        return score.isEmpty() && coverage.isEmpty();
    }

    /** Figures by type, for those who write them down. */
    public Map<Counter.Type, BigDecimal> percentages() {
        Map<Counter.Type, BigDecimal> percentages = new TreeMap<>();
        coverage.forEach((type, floor) -> percentages.put(type, floor.value()));
        return percentages;
    }
}
