package dev.readiness.facts.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** One counter of each type; a type that the report does not have is empty, which is neither 0 % nor 100 %. */
public record Counters(Map<Counter.Type, Counter> byType) {

    public static final Counters NONE = new Counters(Map.of());

    public Counters {
        EnumMap<Counter.Type, Counter> copy = new EnumMap<>(Counter.Type.class);
        copy.putAll(byType);
        byType = Collections.unmodifiableMap(copy);
    }

    public Counter get(Counter.Type type) {
        return byType.getOrDefault(type, Counter.NONE);
    }

    public Counters plus(Counters other) {
        EnumMap<Counter.Type, Counter> sum = new EnumMap<>(Counter.Type.class);
        for (Counter.Type type : Counter.Type.values()) {
            sum.put(type, get(type).plus(other.get(type)));
        }
        return new Counters(sum);
    }

    public static Counters sum(Stream<Counters> parts) {
        return parts.reduce(NONE, Counters::plus);
    }
}
