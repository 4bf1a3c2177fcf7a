package dev.readiness.facts.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.operations.ApiFacts.Level;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ApiInDiffTest {

    private static final ReleaseTag SINCE =
            new ReleaseTag("v1.0.0", SemanticVersion.parse("1.0.0").orElseThrow(), "0".repeat(40), true);

    @Test
    void tellsTheApiOfEachModuleAfterTheRestAndWhatCouldNotBeCompared() {
        Change port = change(Subject.PORT, Kind.ADDED, "server");
        Change gone = change(Subject.API, Kind.REMOVED, "a.A");
        Change added = change(Subject.API, Kind.ADDED, "b.B");
        Change other = change(Subject.API, Kind.ADDED, "a.C");
        OperationalDiff diff = new OperationalDiff(SINCE, List.of(port), List.of(), Set.of(Subject.MIGRATION));

        OperationalDiff told = diff.with(List.of(
                Evidence.known(new ApiFacts(SINCE, Level.MAJOR, List.of(gone, added))),
                Evidence.known(new ApiFacts(SINCE, Level.MINOR, List.of(other))),
                Evidence.absent("the module is no library"),
                Evidence.unknown(Origin.of("c"), "the classes are not compiled")));

        assertThat(told.changes()).containsExactly(port, other, added, gone);
        assertThat(told.unknown())
                .containsExactly(new Operations.Unknown(Origin.of("c"), "the classes are not compiled"));
        assertThat(told.blind()).containsExactly(Subject.MIGRATION);
        assertThat(told.since()).isEqualTo(SINCE);
    }

    private static Change change(Subject subject, Kind kind, String name) {
        return new Change(subject, kind, name, Optional.empty(), Optional.empty(), Origin.of("a"));
    }
}
