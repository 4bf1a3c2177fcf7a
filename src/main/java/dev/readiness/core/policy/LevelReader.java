package dev.readiness.core.policy;

import dev.readiness.core.Lock;
import dev.readiness.core.Locks;
import dev.readiness.core.Policy;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads what the policies, from the most general on, say of the weight of rules, and holds each to the locks of those before. */
final class LevelReader {

    private static final List<String> WORDS = List.of("off", "note", "warning", "error");

    private final RuleSet rules;
    private final Faults faults;
    private final Map<String, Policy.Level> levels = new TreeMap<>();
    private final Map<String, Origin> places = new TreeMap<>();
    private final Map<String, Lock> locks = new TreeMap<>();

    LevelReader(RuleSet rules, Faults faults) {
        this.rules = rules;
        this.faults = faults;
    }

    /**
     * What one policy says of a rule or a subject.
     *
     * @param level as set; empty when it leaves each rule its own
     */
    private record Said(String key, Origin at, Optional<Policy.Level> level, boolean locked, boolean waivable) {

        boolean isSubject() {
            return key.endsWith(".*");
        }

        boolean concerns(RuleSet.Entry rule) {
            return key.equals(rule.id()) || key.equals(rule.subject() + ".*");
        }
    }

    /** Takes in the policy that is laid over those read so far. */
    void read(Node document) {
        List<Said> said = said(document);
        Map<String, Lock> before = new TreeMap<>(locks);
        Set<String> named = new TreeSet<>(levels.keySet());
        said.forEach(one -> named.add(one.key()));
        for (Said one : said) {
            hold(one, before, named);
            one.level().ifPresent(level -> {
                levels.put(one.key(), level);
                places.put(one.key(), one.at());
            });
        }
        // A rule that the locking policy itself names is its exception from what it says of the subject.
        Set<String> own = new TreeSet<>(said.stream().map(Said::key).toList());
        said.stream().filter(Said::locked).forEach(one -> rules.all().stream()
                .filter(one::concerns)
                .filter(rule -> !one.isSubject() || !own.contains(rule.id()))
                .forEach(rule -> lock(rule, one)));
    }

    Map<String, Policy.Level> levels() {
        return levels;
    }

    Locks locks() {
        return new Locks(places, locks);
    }

    private void lock(RuleSet.Entry rule, Said one) {
        Optional<Severity> level = one.level().isPresent()
                ? one.level().get().severity()
                : Optional.of(rule.info().severity());
        level.ifPresent(severity -> Locks.add(locks, rule.id(), new Lock(severity, one.at(), one.waivable())));
        if (!one.isSubject() && one.level().isEmpty()) {
            levels.put(one.key(), new Policy.Level(level));
            places.put(one.key(), one.at());
        }
    }

    private void hold(Said one, Map<String, Lock> before, Set<String> named) {
        if (one.level().isEmpty()) {
            return;
        }
        Map<String, Lock> concerned = new TreeMap<>();
        rules.all().stream()
                .filter(one::concerns)
                // what is set of a subject does not reach a rule that has a level of its own
                .filter(rule -> !one.isSubject() || !named.contains(rule.id()))
                .filter(rule -> before.containsKey(rule.id()))
                .forEach(rule -> concerned.put(rule.id(), before.get(rule.id())));
        Locks.undercut(concerned, one.level().get().severity()).values().stream()
                .distinct()
                .forEach(lock -> faults.add(
                        one.at(),
                        "'" + one.key() + "' is set to " + word(one.level().get()) + ", and " + lock.at()
                                + " locks it at " + lock.level().word()));
    }

    private List<Said> said(Node document) {
        List<Said> said = new ArrayList<>();
        if (document instanceof Node.Mapping mapping && mapping.get("rules").isPresent()) {
            Section section = Section.open("rules", mapping.get("rules").get(), known(), faults);
            for (Node.Entry entry : section.entries()) {
                said.add(entry.value() instanceof Node.Mapping ? longForm(section, entry) : shortForm(section, entry));
            }
        }
        return said;
    }

    private Said shortForm(Section section, Node.Entry entry) {
        return new Said(
                entry.key(), entry.at(), section.choice(entry.key(), WORDS).map(LevelReader::level), false, true);
    }

    private Said longForm(Section section, Node.Entry entry) {
        Section words = section.section(entry.key(), PolicyKeys.LEVEL);
        Optional<Policy.Level> level = words.choice("level", WORDS).map(LevelReader::level);
        boolean locked = words.flag("final", false);
        boolean waivable = words.flag("waivable", true);
        if (!locked && !waivable) {
            words.fault("waivable", "is false without 'final: true'; only a lock forbids waivers");
        }
        if (locked && level.equals(Optional.of(Policy.Level.OFF))) {
            words.fault("final", "locks nothing, because the level is off");
        }
        return new Said(entry.key(), entry.at(), level, locked, waivable);
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(rules.ids());
        rules.all().forEach(rule -> known.add(rule.subject() + ".*"));
        return known;
    }

    private static String word(Policy.Level level) {
        return level.severity().map(Severity::word).orElse("off");
    }

    private static Policy.Level level(String word) {
        return word.equals("off") ? Policy.Level.OFF : new Policy.Level(Optional.of(Severity.of(word)));
    }
}
