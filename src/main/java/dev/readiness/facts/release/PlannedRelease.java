package dev.readiness.facts.release;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is about to be released. Known only while a release is planned, so that rules on it apply to nothing else.
 *
 * @param version that the release gets
 * @param tag short name
 * @param branch short name of the branch at the remote; empty when nobody knows it
 * @param branches patterns of branches that may be released from; {@code *} stands for anything
 * @param modules "groupId:artifactId" of what is published
 * @param origin the POM, at the version
 */
public record PlannedRelease(
        String version, String tag, String branch, List<String> branches, List<String> modules, Origin origin)
        implements Fact {
    public PlannedRelease {
        branches = List.copyOf(branches);
        modules = List.copyOf(modules);
    }

    /** Whether the branch is one of those that may be released from. */
    public boolean isFromAllowedBranch() {
        return branches.stream().anyMatch(pattern -> branch.matches(regex(pattern)));
    }

    private static String regex(String pattern) {
        return Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
