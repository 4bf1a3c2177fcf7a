package dev.readiness.core;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every rule that is installed, by id. */
public final class RuleSet {

    /** A rule with what it says of itself. */
    public record Entry(Rule rule, RuleInfo info) {

        public String id() {
            return info.id();
        }

        /** "config" of "config.debug-off": the category of the score. */
        public String subject() {
            return RuleSet.subject(info.id());
        }
    }

    private final SortedMap<String, Entry> entries;

    /** "config" of "config.debug-off". */
    public static String subject(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    private RuleSet(SortedMap<String, Entry> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    /** The rules that the class loader sees: ours and those of jars beside us. */
    public static RuleSet installed(ClassLoader loader) {
        try {
            return of(ServiceLoader.load(Rule.class, loader));
        } catch (ServiceConfigurationError e) {
            // names the class, and nothing of the project
            throw new ReadinessException(
                    "A rule cannot be loaded: " + e.getMessage(),
                    "mend it, or remove its jar from the plugin's dependencies");
        }
    }

    /**
     * Just these rules.
     *
     * @throws ReadinessException when a rule does not describe itself or two share an id
     */
    public static RuleSet of(Iterable<? extends Rule> rules) {
        TreeMap<String, Entry> entries = new TreeMap<>();
        for (Rule rule : rules) {
            RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
            if (info == null || info.id().indexOf('.') < 1) {
                throw new ReadinessException(
                        "The rule " + rule.getClass().getName() + " has no id of the form 'subject.requirement'",
                        "annotate it with @RuleInfo");
            }
            Entry other = entries.put(info.id(), new Entry(rule, info));
            if (other != null) {
                throw new ReadinessException(
                        "Two rules have the id " + info.id() + ": "
                                + other.rule().getClass().getName() + " and "
                                + rule.getClass().getName(),
                        "rename one of them, or remove its jar from the plugin's dependencies");
            }
        }
        return new RuleSet(entries);
    }

    /**
     * These and some more.
     *
     * @throws ReadinessException when one of them has the id of another
     */
    public RuleSet with(Collection<Entry> more) {
        TreeMap<String, Entry> all = new TreeMap<>(entries);
        for (Entry entry : more) {
            if (all.put(entry.id(), entry) != null) {
                throw new ReadinessException("Two rules have the id " + entry.id(), "rename one of them");
            }
        }
        return new RuleSet(all);
    }

    public Collection<Entry> all() {
        return entries.values();
    }

    public Set<String> ids() {
        return entries.keySet();
    }

    /** The id that was probably meant. */
    public Optional<String> nearest(String id) {
        return Nearest.to(id, entries.keySet());
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }
}
