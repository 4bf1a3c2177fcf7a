package dev.readiness.gather.pom;

import dev.readiness.gather.pom.Pom.Declared;
import dev.readiness.gather.pom.Pom.Managed;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The version and the scope that a dependency gets: its own, else what the POM and its parents manage, else what they import, in
 * Maven's order. Where a parent or an import that would be asked first cannot be read, the answer is not known.
 *
 * @see <a href="https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html">Maven, dependency
 *     mechanism</a>
 */
public final class ManagedVersions {

    private static final Managed NOT_KNOWN = new Managed(Optional.empty(), Optional.empty());

    private final PomReader reader;

    public ManagedVersions(PomReader reader) {
        this.reader = reader;
    }

    /** What a dependency gets; a version that cannot be told is empty. */
    public record Effective(Optional<String> version, String scope) {}

    public Effective of(Pom pom, Declared dependency) {
        Optional<Managed> managed = dependency.versioned() && dependency.scope().isPresent()
                ? Optional.empty()
                : find(pom, dependency.key(), new HashSet<>());
        return new Effective(
                dependency.versioned() ? dependency.version() : managed.flatMap(Managed::version),
                dependency.scope().or(() -> managed.flatMap(Managed::scope)).orElse("compile"));
    }

    /** Empty when nobody manages it. */
    private Optional<Managed> find(Pom pom, String key, Set<Pom> asked) {
        if (!asked.add(pom)) {
            return Optional.empty();
        }
        Managed own = pom.managed().get(key);
        if (own != null) {
            return Optional.of(own);
        }
        if (pom.missingParent().isPresent()) {
            return Optional.of(NOT_KNOWN);
        }
        for (RawPom one : pom.chain()) {
            for (Declared bom : pom.imports(one)) {
                Optional<Pom> imported = reader.imported(bom);
                Optional<Managed> found =
                        imported.isEmpty() ? Optional.of(NOT_KNOWN) : find(imported.get(), key, asked);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
