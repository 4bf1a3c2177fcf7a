package dev.readiness.notes;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.Commit.Conventional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What really came in: without merges, without the release's own commits, without fixups, and without what was undone. */
final class Landed {

    private static final Pattern FIXUP = Pattern.compile("(?:(?:fixup|squash|amend)! *)+");
    private static final Pattern RELEASE = Pattern.compile(
            "(?:prepare )?release:? (?:version )?v?\\d\\S*|prepare (?:for )?next development (?:iteration|version).*|"
                    + "v?\\d+\\.\\d+\\.\\d+\\S*",
            Pattern.CASE_INSENSITIVE);

    private Landed() {}

    /** @param commits newest first */
    static List<AuthoredCommit> of(List<AuthoredCommit> commits) {
        List<AuthoredCommit> own = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        for (AuthoredCommit commit : Reverts.cancelled(commits)) {
            if (!commit.commit().merge() && !isReleaseItself(commit.commit())) {
                own.add(commit);
                subjects.add(commit.commit().subject());
            }
        }
        List<AuthoredCommit> landed = new ArrayList<>();
        for (AuthoredCommit commit : own) {
            String subject = commit.commit().subject();
            if (!isFixup(subject)) {
                landed.add(commit);
            } else if (!subjects.contains(target(subject))) {
                landed.add(unfixed(commit));
            }
        }
        return landed;
    }

    private static boolean isFixup(String subject) {
        return subject.startsWith("fixup!") || subject.startsWith("squash!") || subject.startsWith("amend!");
    }

    private static String target(String subject) {
        return FIXUP.matcher(subject).replaceFirst("");
    }

    /** What it was to be folded into is not here, so it counts as what it mends. */
    private static AuthoredCommit unfixed(AuthoredCommit commit) {
        Commit mended = Commit.of(commit.commit().id(), target(commit.commit().subject()), false);
        return new AuthoredCommit(mended, commit.author(), commit.coAuthors(), commit.time(), commit.squashed());
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
