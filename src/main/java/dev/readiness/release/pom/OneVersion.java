package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A release is of one version, which every module has. */
final class OneVersion {

    private OneVersion() {}

    /** @throws ReadinessException when a module has another version, or has it from outside the reactor */
    static void check(Reactor reactor, String version) {
        Values values = new Values(reactor);
        List<Pom> others = reactor.poms().stream()
                .filter(pom -> !values.version(pom).contains(version))
                .toList();
        if (!others.isEmpty()) {
            throw new ReadinessException(
                    others.stream().map(pom -> told(pom, values.version(pom))).collect(Collectors.joining(", "))
                            + ", but the release is of " + version,
                    "give every module of the reactor that version, best by inheriting it from its <parent>, or list the"
                            + " module in another reactor");
        }
        reactor.poms().stream()
                .filter(pom -> pom.version().isEmpty() && reactor.parent(pom).isEmpty())
                .findFirst()
                .ifPresent(pom -> {
                    throw new ReadinessException(
                            pom.versionAt() + ": the version is inherited from a parent outside the reactor",
                            "release at the root of the reactor, or give the module a <version> of its own");
                });
    }

    private static String told(Pom pom, Set<String> all) {
        String text = String.join(" or ", all);
        if (text.isEmpty()) {
            return pom.versionAt() + " has no version";
        }
        return pom.versionAt() + " has the version " + text
                + (text.contains("${") ? ", which no file of the reactor defines" : "");
    }
}
