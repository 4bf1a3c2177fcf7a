package dev.readiness.rules.changelog;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.ChangelogFacts.Problem;
import dev.readiness.facts.changelog.Section;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The format, so that people and programs find a version and its date. One finding for each kind of departure in the head,
 * in Unreleased and in the newest section; what older sections share is a note each, because history is rarely rewritten.
 */
@AutoService(Rule.class)
@RuleInfo(
        id = "changelog.well-formed",
        title = "The changelog follows Keep a Changelog",
        fix = "write it as keepachangelog.com describes, newest version first",
        severity = Severity.WARNING,
        scope = Scope.REACTOR,
        needs = ChangelogFacts.class,
        since = "0.1.0")
public final class WellFormed implements Rule {

    private static final int OLDER = Integer.MAX_VALUE;

    /** Problems of one kind in one section; the line is that of the section's heading, or {@link #OLDER}. */
    private record Group(int line, String kind) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            return line == other.line ? kind.compareTo(other.kind) : Integer.compare(line, other.line);
        }
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ChangelogFacts changelog = facts.get(ChangelogFacts.class);
        List<Integer> lines = Stream.concat(changelog.unreleased().stream(), changelog.releases().stream())
                .map(section -> section.at().line())
                .toList();
        Set<Integer> recent = Stream.concat(
                        changelog.unreleased().stream(),
                        changelog.releases().stream().limit(1))
                .map(Section::at)
                .map(at -> at.line())
                .collect(Collectors.toSet());
        TreeMap<Group, List<Problem>> groups = changelog.problems().stream()
                .collect(Collectors.groupingBy(
                        problem -> group(problem, lines, recent), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private static Group group(Problem problem, List<Integer> lines, Set<Integer> recent) {
        int section = lines.stream()
                .filter(line -> line <= problem.at().line())
                .max(Integer::compare)
                .orElse(0);
        return new Group(section == 0 || recent.contains(section) ? section : OLDER, problem.kind());
    }

    private static Finding finding(Group group, List<Problem> problems) {
        Problem first = problems.get(0);
        String more = problems.size() == 1 ? "" : ", one of " + problems.size() + " such places";
        Finding finding = Finding.of(first.at(), group.kind(), first.message() + more);
        return group.line() == OLDER ? finding.as(Severity.NOTE) : finding;
    }
}
