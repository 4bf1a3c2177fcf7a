package dev.readiness.core;

import dev.readiness.facts.policy.Ratchet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Old debt, on the record: findings that were there when it was recorded, and figures that may not fall any more. Only what is
 * new closes the gate.
 *
 * @param entries sorted
 * @param ratchet the figures as they were
 */
public record Baseline(List<BaselineEntry> entries, Ratchet ratchet) {

    /** Its file, beside the policy. */
    public static final String FILE = "readiness-baseline.json";

    private static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::path)
            .thenComparing(BaselineEntry::key)
            .thenComparing(BaselineEntry::module)
            .thenComparing(BaselineEntry::message)
            .thenComparing(BaselineEntry::mark);

    public static final Baseline NONE = new Baseline(List.of(), Ratchet.NONE);

    /** What the findings share that an entry may accept. */
    private record Place(String path, String key, String mark) {

        static Place of(Finding finding) {
            return new Place(finding.at().path(), finding.key(), finding.mark());
        }

        static Place of(BaselineEntry entry) {
            return new Place(entry.path(), entry.key(), entry.mark());
        }
    }

    public Baseline {
        entries = entries.stream().sorted(ORDER).toList();
    }

    /**
     * The entries that accept open findings of a judgement; each accepts one. What has the same words comes first, from whatever
     * module, for several may see one file. Then figures in the words may have changed, but not the module.
     */
    Map<Finding, BaselineEntry> accepting(Judgement judged) {
        if (entries.isEmpty() || judged.findings().isEmpty()) {
            return Map.of();
        }
        Map<Place, List<BaselineEntry>> free = entries.stream()
                .filter(entry -> entry.rule().equals(judged.rule().id()))
                .collect(Collectors.groupingBy(Place::of, Collectors.toCollection(ArrayList::new)));
        Map<Finding, BaselineEntry> accepted = new LinkedHashMap<>();
        for (Finding finding : judged.findings()) {
            accept(free, judged, finding, entry -> entry.message().equals(finding.message()))
                    .ifPresent(entry -> accepted.put(finding, entry));
        }
        for (Finding finding : judged.findings()) {
            if (!accepted.containsKey(finding)) {
                accept(free, judged, finding, entry -> entry.module().equals(judged.module()))
                        .ifPresent(entry -> accepted.put(finding, entry));
            }
        }
        return accepted;
    }

    /** Entries that accept nothing in these judgements. */
    List<BaselineEntry> unusedBy(List<Judgement> judgements) {
        Map<Acceptance, Long> used = new HashMap<>();
        for (Judgement one : judgements) {
            one.waived().stream()
                    .collect(Collectors.groupingBy(Judgement.Waived::by, Collectors.counting()))
                    .forEach((entry, times) -> used.merge(entry, times, Math::max));
        }
        return entries.stream()
                .filter(entry -> used.merge(entry, -1L, Long::sum) < 0)
                .toList();
    }

    private static Optional<BaselineEntry> accept(
            Map<Place, List<BaselineEntry>> free, Judgement judged, Finding finding, Predicate<BaselineEntry> wanted) {
        List<BaselineEntry> alike = free.getOrDefault(Place.of(finding), List.of());
        for (int i = 0; i < alike.size(); i++) {
            BaselineEntry entry = alike.get(i);
            if (wanted.test(entry) && judged.severityOf(finding).compareTo(entry.severity()) <= 0) {
                return Optional.of(alike.remove(i));
            }
        }
        return Optional.empty();
    }
}
