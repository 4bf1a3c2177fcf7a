package dev.readiness.facts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Everything that is known where a rule is judged. Each fact is gathered at most once, when a rule first asks, so a run
 * pays only for what its rules need. A module's facts fall back to those of the reactor.
 */
public final class Facts {

    private final Map<Class<? extends Fact>, Supplier<? extends Evidence<?>>> gatherers;
    private final Map<Class<? extends Fact>, Evidence<?>> gathered = new ConcurrentHashMap<>();
    private final Optional<Facts> parent;

    private Facts(Map<Class<? extends Fact>, Supplier<? extends Evidence<?>>> gatherers, Optional<Facts> parent) {
        this.gatherers = Map.copyOf(gatherers);
        this.parent = parent;
    }

    public static Builder builder() {
        return new Builder(Optional.empty());
    }

    /** Starts the facts of a part of this whole: what is not put there is asked here. */
    public Builder part() {
        return new Builder(Optional.of(this));
    }

    /** What is known of the given kind; absent when nobody gathers it. */
    @SuppressWarnings("unchecked") // the builder pairs each class with evidence of that class
    public <T extends Fact> Evidence<T> evidence(Class<T> kind) {
        Supplier<? extends Evidence<?>> gatherer = gatherers.get(kind);
        if (gatherer == null) {
            return parent.map(facts -> facts.evidence(kind))
                    .orElseGet(() -> Evidence.absent("nothing here is a source of " + kind.getSimpleName()));
        }
        Evidence<?> known = gathered.get(kind);
        if (known == null) {
            synchronized (gatherer) {
                known = gathered.get(kind);
                if (known == null) {
                    known = gatherer.get();
                    gathered.put(kind, known);
                }
            }
        }
        return (Evidence<T>) known;
    }

    /** The fact, when it is known. */
    public <T extends Fact> Optional<T> find(Class<T> kind) {
        return evidence(kind) instanceof Evidence.Known<T> known ? Optional.of(known.fact()) : Optional.empty();
    }

    /**
     * The fact that a rule has declared to need; the engine asks the rule only when it is known.
     *
     * @throws IllegalStateException when the rule did not declare it and it is not known
     */
    public <T extends Fact> T get(Class<T> kind) {
        return find(kind)
                .orElseThrow(() -> new IllegalStateException(
                        kind.getSimpleName() + " is not known here; name it in @RuleInfo(needs = ...)"));
    }

    /** Collects the gatherers. */
    public static final class Builder {

        private final Map<Class<? extends Fact>, Supplier<? extends Evidence<?>>> gatherers = new ConcurrentHashMap<>();
        private final Optional<Facts> parent;

        private Builder(Optional<Facts> parent) {
            this.parent = parent;
        }

        /** Gathers on first use. */
        public <T extends Fact> Builder lazily(Class<T> kind, Supplier<Evidence<T>> gatherer) {
            // a fresh object, because it is also the lock under which the fact is gathered
            Supplier<Evidence<T>> once = new Supplier<>() {
                @Override
                public Evidence<T> get() {
                    return gatherer.get();
                }
            };
            gatherers.put(kind, once);
            return this;
        }

        /** A fact that is known already. */
        public <T extends Fact> Builder with(Class<T> kind, T fact) {
            return lazily(kind, () -> Evidence.known(fact));
        }

        public Facts build() {
            return new Facts(gatherers, parent);
        }
    }
}
