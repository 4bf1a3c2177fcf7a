package dev.readiness.core.policy;

import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.policy.ChangedSettings;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the section {@code coverage} says of changed lines. */
record ChangedReader(Section coverage) {

    ChangedSettings read() {
        ChangedSettings base = ChangedSettings.DEFAULT;
        Section changed = coverage.section("changed", PolicyKeys.CHANGED);
        Map<Counter.Type, BigDecimal> minimums = new EnumMap<>(Counter.Type.class);
        for (Counter.Type type : List.of(Counter.Type.LINE, Counter.Type.BRANCH)) {
            changed.decimal(type.word(), 0, 100).ifPresent(percent -> minimums.put(type, percent));
        }
        return new ChangedSettings(
                minimums, changed.number("minLines", 0, 1_000_000).orElse(base.minLines()), since());
    }

    private Optional<String> since() {
        Optional<String> since = coverage.text("since").map(String::strip);
        if (since.equals(Optional.of(""))) {
            coverage.fault("since", "must name a branch, tag or commit, e.g. 'origin/main'");
        }
        return since;
    }
}
