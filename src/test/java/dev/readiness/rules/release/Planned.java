package dev.readiness.rules.release;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.PublishedVersions;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.facts.release.RemoteState.Standing;
import dev.readiness.facts.release.RepositoryState;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A release of com.acme:shop that nothing speaks against, to be spoiled. */
final class Planned {

    private static final String ID = "1".repeat(40);

    private Planned() {}

    static Facts of(String version, String branch) {
        return facts("v" + version, branch, version).build();
    }

    /** The release of this tag, with nothing at the remote. */
    static Facts.Builder tag(String tag) {
        return facts(tag, "main", "1.3.0");
    }

    static Facts.Builder facts(String tag, String branch, String version) {
        return Given.policy()
                .with(
                        PlannedRelease.class,
                        new PlannedRelease(
                                version,
                                tag,
                                branch,
                                ReleaseSettings.DEFAULT.branches(),
                                List.of("com.acme:shop"),
                                Origin.of("pom.xml", 5)))
                .with(TagFacts.class, tags())
                .with(RemoteState.class, remote(Standing.EQUAL, Optional.empty()))
                .with(RepositoryState.class, repository(List.of(), false))
                .with(PublishedVersions.class, new PublishedVersions("central", List.of()));
    }

    static TagFacts tags(String... names) {
        return new TagFacts(named(names), List.of(), Optional.empty(), Set.of(), List.of());
    }

    static RemoteState remote(Standing standing, Optional<String> refusal) {
        return new RemoteState("origin", standing, Map.of(), named("main"), refusal);
    }

    /** A remote with these tags and branches. */
    static RemoteState remote(List<String> tags, List<String> branches) {
        return new RemoteState(
                "origin",
                Standing.EQUAL,
                named(tags.toArray(String[]::new)),
                named(branches.toArray(String[]::new)),
                Optional.empty());
    }

    static RepositoryState repository(List<String> unfinished, boolean shallow) {
        return new RepositoryState(unfinished, shallow, Optional.empty(), false, Optional.empty());
    }

    static Evidence<RemoteState> unseen() {
        return Evidence.unknown(Origin.of("."), "The remote \"origin\" cannot be asked: no network");
    }

    private static Map<String, String> named(String... names) {
        Map<String, String> ids = new TreeMap<>();
        Stream.of(names).forEach(name -> ids.put(name, ID));
        return ids;
    }
}
