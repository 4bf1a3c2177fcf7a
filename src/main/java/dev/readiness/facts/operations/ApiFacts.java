package dev.readiness.facts.operations;

import dev.readiness.facts.Fact;
import dev.readiness.facts.git.ReleaseTag;
import java.util.List;

/**
 * What of a module's public and protected API differs from the artifact of the last release. Absent when the module has no jar,
 * or was never released.
 *
 * @param since the release compared with
 * @param level of the version that must rise for it
 * @param changes by class and member, sorted; {@code after} says what is incompatible in one that comes or changed
 */
public record ApiFacts(ReleaseTag since, Level level, List<Change> changes) implements Fact {

    /**
     * What semantic versioning asks for.
     *
     * @see <a href="https://semver.org/#spec-item-7">Semantic Versioning, items 6 to 8</a>
     */
    public enum Level {
        NONE,
        MINOR,
        MAJOR
    }

    public ApiFacts {
        changes = List.copyOf(changes);
    }

    /** Whether callers need not care: only what comes without a reason to object is compatible. */
    public static boolean isCompatible(Change change) {
        return change.kind() == Change.Kind.ADDED && change.after().isEmpty();
    }
}
