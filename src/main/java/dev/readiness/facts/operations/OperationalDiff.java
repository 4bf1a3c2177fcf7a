package dev.readiness.facts.operations;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.git.ReleaseTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What operators must do or know since the last release. Absent while there is no release to compare with.
 *
 * @param since the release compared with
 * @param changes sorted by subject, kind and name
 * @param unknown what could not be compared, each a sentence with its place
 * @param blind subjects of which nothing is said because of that
 */
public record OperationalDiff(
        ReleaseTag since, List<Change> changes, List<Operations.Unknown> unknown, Set<Change.Subject> blind)
        implements Fact {

    public OperationalDiff {
        changes = List.copyOf(changes);
        unknown = List.copyOf(unknown);
        blind = Set.copyOf(blind);
    }

    /** In which every subject was compared. */
    public OperationalDiff(ReleaseTag since, List<Change> changes, List<Operations.Unknown> unknown) {
        this(since, changes, unknown, Set.of());
    }

    /** The same, and what differs in the API of the modules. */
    public OperationalDiff with(Collection<Evidence<ApiFacts>> apis) {
        List<Change> all = new ArrayList<>(changes);
        List<Operations.Unknown> doubts = new ArrayList<>(unknown);
        for (Evidence<ApiFacts> api : apis) {
            if (api instanceof Evidence.Known<ApiFacts> known) {
                all.addAll(known.fact().changes());
            } else if (api instanceof Evidence.Unknown<ApiFacts> doubt) {
                doubts.add(new Operations.Unknown(doubt.at(), doubt.reason()));
            }
        }
        all.sort(Comparator.comparing(Change::subject)
                .thenComparing(Change::kind)
                .thenComparing(Change::name));
        return new OperationalDiff(since, all, doubts, blind);
    }

    /** The changes of one subject. */
    public Stream<Change> of(Change.Subject subject) {
        return changes.stream().filter(change -> change.subject() == subject);
    }

    /** Variables that must be set from now on and had no need to be. */
    public Stream<Change> newlyRequired() {
        return of(Change.Subject.VARIABLE)
                .filter(change ->
                        change.kind() != Change.Kind.REMOVED && change.after().isEmpty());
    }
}
