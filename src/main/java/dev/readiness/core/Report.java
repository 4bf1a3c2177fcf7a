package dev.readiness.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All outcomes of a run, sorted; the same input gives the same report. */
public final class Report {

    private final Stage stage;
    private final Optional<String> partial;
    private final List<Judgement> judgements;
    private final Gate gate;
    private @Nullable Fingerprints fingerprints;
    private @Nullable List<Told> told;

    /**
     * The report on these outcomes.
     *
     * @param stage what the build was about to do
     * @param partial why the run does not speak for the whole reactor; empty when it does
     * @param judgements of every rule in every place
     * @param gate that decides
     */
    public Report(Stage stage, Optional<String> partial, List<Judgement> judgements, Gate gate) {
        this.stage = stage;
        this.partial = partial;
        this.judgements = judgements.stream().sorted(Judgement.ORDER).toList();
        this.gate = gate;
    }

    public Stage stage() {
        return stage;
    }

    public Optional<String> partial() {
        return partial;
    }

    public List<Judgement> judgements() {
        return judgements;
    }

    public Gate gate() {
        return gate;
    }

    /** An open finding with the rule that found it. */
    public record Open(RuleInfo rule, Finding finding, Severity severity) {}

    /** Every open finding, by rule, then by module; what several modules find in a file of the root counts once. */
    public Stream<Open> open() {
        return judgements.stream()
                .filter(one -> !one.findings().isEmpty())
                .flatMap(one ->
                        one.findings().stream().map(finding -> new Open(one.rule(), finding, one.severityOf(finding))))
                .distinct();
    }

    /**
     * A finding as every report tells it.
     *
     * @param module that it was first found in
     * @param fingerprint what it is known by from run to run
     * @param by the word that accepts it; empty when it is open
     */
    public record Told(
            RuleInfo rule,
            String module,
            Finding finding,
            Severity severity,
            String fingerprint,
            Optional<Acceptance> by) {}

    /**
     * Every finding, open and accepted, by rule and place; what several modules find in a file of the root is told once. Made when
     * first asked for: every format of the report asks, a module's own report never.
     */
    public synchronized Stream<Told> told() {
        if (told == null) {
            told = tell();
        }
        return told.stream();
    }

    private List<Told> tell() {
        Fingerprints known = fingerprints();
        Set<String> seen = new HashSet<>();
        return judgements.stream()
                .flatMap(one -> Stream.concat(
                        one.findings().stream().map(finding -> told(one, finding, known, Optional.empty())),
                        one.waived().stream()
                                .map(waived -> told(one, waived.finding(), known, Optional.of(waived.by())))))
                .filter(one -> seen.add(one.fingerprint()))
                .sorted(Comparator.comparing((Told one) -> one.rule().id()).thenComparing(Told::finding))
                .toList();
    }

    private static Told told(Judgement one, Finding finding, Fingerprints fingerprints, Optional<Acceptance> by) {
        return new Told(
                one.rule(), one.module(), finding, one.severityOf(finding), fingerprints.of(one.rule(), finding), by);
    }

    /** What the findings are known by from run to run. */
    public synchronized Fingerprints fingerprints() {
        if (fingerprints == null) {
            fingerprints = Fingerprints.of(judgements);
        }
        return fingerprints;
    }

    /** The findings that close the gate; none when the build is ready. */
    public List<Open> blocking() {
        return open().filter(one -> gate.isClosedBy(one.finding(), one.severity()))
                .toList();
    }

    public boolean isReady() {
        return blocking().isEmpty();
    }

    /** The verdict in words, such as "NOT READY to deploy". */
    public String heading() {
        return (isReady() ? "READY" : "NOT READY") + (stage == Stage.BUILD ? "" : " to " + stage.word());
    }

    public long violations(Severity severity) {
        return count(one -> one.finding().kind() == Finding.Kind.VIOLATION && one.severity() == severity);
    }

    public long unknown() {
        return count(one -> one.finding().kind() == Finding.Kind.UNKNOWN && one.severity() != Severity.NOTE);
    }

    /** Findings that somebody's word accepts, but for those of the baseline. */
    public long waived() {
        return accepted(word -> word.source() != Acceptance.Source.BASELINE);
    }

    /** Findings that the baseline accepts. */
    public long known() {
        return accepted(word -> word.source() == Acceptance.Source.BASELINE);
    }

    private long accepted(Predicate<Acceptance> wanted) {
        return judgements.stream()
                .flatMap(one -> one.waived().stream()
                        .filter(waived -> wanted.test(waived.by()))
                        .map(waived -> new Open(one.rule(), waived.finding(), one.severityOf(waived.finding()))))
                .distinct()
                .count();
    }

    /** Number of rules that concern the project. */
    public long rules() {
        return judgements.stream()
                .filter(one -> one.outcome() != Outcome.NOT_APPLICABLE)
                .map(one -> one.rule().id())
                .distinct()
                .count();
    }

    public Score score() {
        return Score.of(judgements);
    }

    /** The score of each subject: "config", "coverage", ... */
    public Map<String, Score> scores() {
        Map<String, List<Judgement>> bySubject = judgements.stream()
                .collect(Collectors.groupingBy(
                        one -> RuleSet.subject(one.rule().id()),
                        TreeMap::new,
                        Collectors.toCollection(ArrayList::new)));
        TreeMap<String, Score> scores = new TreeMap<>();
        bySubject.forEach((subject, some) -> scores.put(subject, Score.of(some)));
        scores.values().removeIf(score -> score.applicable() == 0);
        return scores;
    }

    private long count(Predicate<Open> wanted) {
        return open().filter(wanted).count();
    }
}
