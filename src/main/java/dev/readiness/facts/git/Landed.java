package dev.readiness.facts.git;

import dev.readiness.facts.git.Commit.Conventional;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What really came in, for the version as for the notes: without merges, without the release's own commits, without fixups, and
 * without what was undone. A merge that announces what breaks stays: a warning too many costs less than one too few.
 */
public final class Landed {

    private static final Pattern FIXUP = Pattern.compile("(?:(?:fixup|squash|amend)! *)+");
    private static final Pattern RELEASE = Pattern.compile(
            "(?:(?:prepare )?release:? (?:version )?v?\\d\\S*|prepare (?:for )?next development (?:iteration|version).*|"
                    + "v?\\d+\\.\\d+\\.\\d+\\S*)(?: \\[[^]]*]| \\([#!]\\d+\\))*",
            Pattern.CASE_INSENSITIVE);

    private Landed() {}

    /**
     * Takes the rest away.
     *
     * @param commits newest first
     */
    public static List<Commit> of(List<Commit> commits) {
        List<Commit> own = Reverts.cancelled(commits).stream()
                .filter(Predicate.not(Landed::isMergeAlone))
                .filter(Predicate.not(Landed::isReleaseItself))
                .toList();
        Set<String> subjects = own.stream().map(Commit::subject).collect(Collectors.toCollection(HashSet::new));
        return own.stream()
                .filter(commit -> !isFixup(commit) || !subjects.contains(target(commit)))
                .map(commit -> isFixup(commit) ? unfixed(commit) : commit)
                .toList();
    }

    private static boolean isMergeAlone(Commit commit) {
        return commit.merge()
                && commit.conventional().flatMap(Conventional::breaking).isEmpty();
    }

    private static boolean isFixup(Commit commit) {
        String subject = commit.subject();
        return subject.startsWith("fixup!") || subject.startsWith("squash!") || subject.startsWith("amend!");
    }

    private static String target(Commit commit) {
        return FIXUP.matcher(commit.subject()).replaceFirst("");
    }

    /** What it was to be folded into is not here, so it counts as what it mends. */
    private static Commit unfixed(Commit commit) {
        return Commit.of(commit.id(), target(commit), false);
    }

    private static boolean isReleaseItself(Commit commit) {
        String subject = commit.subject();
        if (subject.startsWith("[maven-release-plugin]")) {
            return true;
        }
        if (commit.conventional().isEmpty()) {
            return RELEASE.matcher(subject).matches();
        }
        Conventional parts = commit.conventional().get();
        String type = parts.type().toLowerCase(Locale.ROOT);
        return parts.breaking().isEmpty()
                && (type.equals("chore") || type.equals("build") || type.equals("ci"))
                && (RELEASE.matcher(parts.description()).matches()
                        || parts.scope().filter("release"::equals).isPresent());
    }
}
