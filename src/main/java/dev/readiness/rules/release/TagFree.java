package dev.readiness.rules.release;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.RefName;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.RemoteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A tag that git would refuse, or that somebody would take for another one. */
@AutoService(Rule.class)
@RuleInfo(
        id = "release.tag-free",
        title = "The tag of the release is free, here and at the remote",
        fix = "raise the version, or change release.tags; do not move a tag that others have seen",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {PlannedRelease.class, TagFacts.class},
        since = "0.1.0")
public final class TagFree implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        String tag = facts.get(PlannedRelease.class).tag();
        Optional<String> problem = RefName.problem(tag);
        if (problem.isPresent()) {
            return Stream.of(finding(tag, "\"" + tag + "\" is no name of a tag: it " + problem.get()));
        }
        Map<String, String> here = facts.get(TagFacts.class).commits();
        Set<String> others = new TreeSet<>(here.keySet());
        List<Finding> findings = new ArrayList<>();
        if (here.containsKey(tag)) {
            findings.add(finding(tag, "tag \"" + tag + "\" exists here"));
        }
        Evidence<RemoteState> remote = facts.evidence(RemoteState.class);
        if (remote instanceof Evidence.Known<RemoteState> known) {
            others.addAll(known.fact().tags().keySet());
            findings.addAll(taken(tag, known.fact()));
        } else if (remote instanceof Evidence.Unknown<RemoteState> unknown) {
            findings.add(Finding.unknown(unknown.at(), tag, unknown.reason()));
        }
        others.remove(tag);
        others.forEach(other -> clash(tag, other).ifPresent(text -> findings.add(finding(tag, text))));
        return findings.stream();
    }

    private static List<Finding> taken(String tag, RemoteState remote) {
        List<Finding> findings = new ArrayList<>();
        String there = " at the remote \"" + remote.remote() + "\"";
        if (remote.tags().containsKey(tag)) {
            findings.add(finding(tag, "tag \"" + tag + "\" exists" + there));
        }
        if (remote.heads().containsKey(tag)) {
            findings.add(finding(tag, "a branch has the name of tag \"" + tag + "\"" + there));
        }
        return findings;
    }

    /** Case is folded, because a tag is a file and file systems fold it. */
    private static Optional<String> clash(String tag, String other) {
        String one = tag.toLowerCase(Locale.ROOT);
        String two = other.toLowerCase(Locale.ROOT);
        if (one.equals(two)) {
            return Optional.of("tag \"" + other + "\" differs from \"" + tag + "\" in nothing but case");
        }
        return one.startsWith(two + "/") || two.startsWith(one + "/")
                ? Optional.of("tag \"" + other + "\" exists, and git cannot keep \"" + tag + "\" beside it")
                : Optional.empty();
    }

    private static Finding finding(String tag, String message) {
        return Finding.of(Origin.of("."), tag, message);
    }
}
