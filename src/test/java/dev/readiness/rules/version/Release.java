package dev.readiness.rules.version;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.TagPattern;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ModuleFacts.Reference;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.rules.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A project that is about to be released, a line for each thing that is so of it. */
final class Release {

    static final String HEAD = "0".repeat(40);

    private final List<ModuleFacts> modules = new ArrayList<>();
    private final List<ReleaseTag> releases = new ArrayList<>();
    private final TreeMap<String, String> names = new TreeMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Set<String> signed = new HashSet<>();
    private Optional<String> partial = Optional.empty();
    private Optional<ReleaseTag> last = Optional.empty();
    private Optional<HistoryFacts> history = Optional.empty();
    private boolean shallow;

    /** com.acme:shop in this version. */
    static Release of(String version, Reference... references) {
        return new Release().module("shop", version, references);
    }

    static Reference reference(String kind, String coordinates, String version) {
        return new Reference(kind, coordinates, version, Origin.of("pom.xml", 20));
    }

    Release module(String artifact, String version, Reference... references) {
        String path = modules.isEmpty() ? "." : artifact;
        Origin origin = Origin.of(modules.isEmpty() ? "pom.xml" : artifact + "/pom.xml", 7);
        modules.add(new ModuleFacts(
                "com.acme",
                artifact,
                version,
                path,
                "jar",
                origin,
                true,
                true,
                List.of(references),
                new TreeMap<>(),
                Map.of(),
                Map.of()));
        return this;
    }

    Release partial() {
        partial = Optional.of("-pl");
        return this;
    }

    /** A signed tag on HEAD; the last release when it is the highest. */
    Release tagAtHead(String name) {
        return tag(name, HEAD, true, true, true);
    }

    /** A signed tag on a commit that HEAD descends from. */
    Release tagBefore(String name) {
        return tag(name, "1".repeat(40), true, true, true);
    }

    /** A signed tag on a commit of another branch. */
    Release tagElsewhere(String name) {
        return tag(name, "2".repeat(40), true, true, false);
    }

    Release tag(String name, String commit, boolean annotated, boolean signed, boolean reachable) {
        names.put(name, commit);
        Optional<SemanticVersion> version =
                TagPattern.of("v{version}").version(name).or(() -> SemanticVersion.parse(name));
        version.ifPresent(named -> {
            ReleaseTag tag = new ReleaseTag(name, named, commit, annotated);
            releases.add(tag);
            if (signed && commit.equals(HEAD)) {
                this.signed.add(name);
            }
            if (reachable
                    && last.map(other -> other.version().compareTo(named) < 0).orElse(true)) {
                last = Optional.of(tag);
            }
        });
        return this;
    }

    Release unreadableTag(String sentence) {
        unreadable.add(sentence);
        return this;
    }

    Release shallow() {
        shallow = true;
        return this;
    }

    /** Commits since a tag, newest first, with the ids 111..., 222... */
    Release since(String tag, boolean complete, String... messages) {
        tagBefore(tag);
        List<Commit> commits = new ArrayList<>();
        for (String message : messages) {
            commits.add(Commit.of(String.valueOf(commits.size() + 1).repeat(40), message, false));
        }
        history = Optional.of(new HistoryFacts(last.orElseThrow(), commits, complete));
        return this;
    }

    Facts facts() {
        releases.sort(Comparator.comparing(ReleaseTag::version).reversed());
        Facts.Builder facts = Given.policy()
                .with(ReactorFacts.class, new ReactorFacts(modules, partial, LocalDate.of(2026, 6, 30), Map.of()))
                .with(GitFacts.class, new GitFacts(Optional.of(HEAD), Optional.of("main"), false, shallow))
                .with(TagFacts.class, new TagFacts(names, releases, last, signed, unreadable));
        history.ifPresent(known -> facts.with(HistoryFacts.class, known));
        return facts.build();
    }
}
