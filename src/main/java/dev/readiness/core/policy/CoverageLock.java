package dev.readiness.core.policy;

import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Locked least coverages of the reactor ("minimum") or of each module ("module"): they may only be raised. */
record CoverageLock(String key, Faults faults) {

    private record Least(BigDecimal percent, Origin at) {}

    void check(List<Node.Mapping> layers) {
        Map<Counter.Type, Least> said = new EnumMap<>(Counter.Type.class);
        Map<Counter.Type, Least> locked = new EnumMap<>(Counter.Type.class);
        for (Node.Mapping layer : layers) {
            Section section = Section.openAny("coverage." + key, layer, new Faults());
            for (Counter.Type type : Counter.Type.values()) {
                Optional<BigDecimal> percent = section.decimal(type.word(), 0, 100);
                Least lock = locked.get(type);
                if (percent.isPresent() && lock != null && percent.get().compareTo(lock.percent()) < 0) {
                    faults.add(
                            section.place(type.word()),
                            "'" + type.word() + "' of coverage." + key + " is lower than the "
                                    + lock.percent().toPlainString() + " % that " + lock.at() + " locks");
                }
                percent.ifPresent(number -> said.put(type, new Least(number, section.place(type.word()))));
            }
            if (section.flag("final", false)) {
                locked.putAll(said);
            }
        }
    }
}
