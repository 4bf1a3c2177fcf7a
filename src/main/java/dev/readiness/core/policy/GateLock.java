package dev.readiness.core.policy;

import dev.readiness.core.Admission;
import dev.readiness.core.Gate;
import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A locked gate: nothing that is laid over it may open it further. */
record GateLock(Faults faults) {

    /** The gate as the policies up to some point make it. */
    private record State(Gate gate, Admission admission, Origin at) {}

    void check(List<Node.Mapping> layers) {
        Node merged = new Node.Mapping(Origin.of("readiness.yml"), List.of());
        Optional<State> locked = Optional.empty();
        for (Node.Mapping layer : layers) {
            merged = PolicyMerge.merge(merged, layer);
            Section own = Section.openAny("gate", layer, new Faults());
            State now = state(merged, own.place("final"));
            locked.ifPresent(lock -> hold(lock, now, own));
            if (own.flag("final", false)) {
                locked = Optional.of(now);
            }
        }
    }

    private static State state(Node merged, Origin at) {
        Faults saidElsewhere = new Faults();
        Section gate = Section.openAny("gate", merged, saidElsewhere);
        return new State(PolicyReader.gate(gate), new AdmissionReader(gate, saidElsewhere).read(), at);
    }

    private void hold(State lock, State now, Section own) {
        refuse(now.gate().failOn().compareTo(lock.gate().failOn()) > 0, "failOn", lock, own);
        refuse(lock.gate().unknownCloses() && !now.gate().unknownCloses(), "unknown", lock, own);
        refuse(least(now) < least(lock), "minScore", lock, own);
        refuse(oldest(now).compareTo(oldest(lock)) > 0, "maxAge", lock, own);
        refuse(!now.admission().uploads().containsAll(lock.admission().uploads()), "uploads", lock, own);
        refuse(!lock.admission().skips().containsAll(now.admission().skips()), "skips", lock, own);
    }

    private void refuse(boolean looser, String key, State lock, Section own) {
        if (looser) {
            faults.add(
                    own.place(key),
                    "'" + key + "' opens the gate further than " + lock.at() + " allows, which locks it");
        }
    }

    private static int least(State state) {
        return state.gate().minScore().orElse(0);
    }

    private static Duration oldest(State state) {
        return state.admission().maxAge().orElse(Duration.ofDays(Long.MAX_VALUE / 86_400));
    }
}
