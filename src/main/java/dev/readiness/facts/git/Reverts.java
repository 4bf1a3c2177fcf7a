package dev.readiness.facts.git;

import dev.readiness.facts.git.Commit.Conventional;
import dev.readiness.facts.git.Commit.Footer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commits without those that undo each other. From the newest on, so that the revert of a revert spares what the first one
 * would have undone. The revert of something that is released, or of a merge, stays.
 */
public final class Reverts {

    private static final Pattern QUOTED = Pattern.compile("(Revert|Reapply) \"(.*)\"(?: \\([#!]\\d+\\))?");
    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{7,40}\\b");

    private final List<Commit> commits;
    private final Set<Integer> gone = new HashSet<>();

    private Reverts(List<Commit> commits) {
        this.commits = commits;
    }

    /** @param commits newest first */
    static List<Commit> cancelled(List<Commit> commits) {
        Reverts reverts = new Reverts(commits);
        for (int i = 0; i < commits.size(); i++) {
            reverts.cancel(i);
        }
        if (reverts.gone.isEmpty()) {
            return commits;
        }
        List<Commit> left = new ArrayList<>();
        for (int i = 0; i < commits.size(); i++) {
            if (!reverts.gone.contains(i)) {
                left.add(commits.get(i));
            }
        }
        return left;
    }

    /** What a revert undoes in the words of its subject; git calls the revert of a revert "Reapply". */
    public static Optional<String> undone(String subject) {
        Matcher quoted = QUOTED.matcher(subject);
        if (!subject.startsWith("Re") || !quoted.matches()) {
            return Optional.empty();
        }
        String title = quoted.group(2);
        return Optional.of(quoted.group(1).equals("Revert") ? title : "Revert \"" + title + "\"");
    }

    private void cancel(int revert) {
        Commit commit = commits.get(revert);
        if (commit.reverts().isEmpty() && !commit.subject().regionMatches(true, 0, "re", 0, 2)) {
            return; // nearly all
        }
        List<String> ids = ids(commit);
        Optional<String> title = ids.isEmpty() ? title(commit) : Optional.empty();
        if (gone.contains(revert) || (ids.isEmpty() && title.isEmpty())) {
            return;
        }
        Set<Integer> undone = new HashSet<>();
        for (int i = ids.isEmpty() ? revert + 1 : 0; i < commits.size(); i++) { // by id also where a clock was wrong
            Commit other = commits.get(i);
            boolean meant = ids.stream().anyMatch(other.id()::startsWith)
                    || (undone.isEmpty()
                            && title.filter(other.subject()::equals).isPresent());
            if (meant && i != revert && !other.merge() && !gone.contains(i)) {
                undone.add(i);
            }
        }
        if (undone.size() == Math.max(1, ids.size())) {
            gone.add(revert);
            gone.addAll(undone);
        }
    }

    private static List<String> ids(Commit commit) {
        if (!commit.reverts().isEmpty()) {
            return commit.reverts();
        }
        List<String> ids = new ArrayList<>();
        for (Conventional parts :
                commit.conventional().filter(Reverts::isRevert).stream().toList()) {
            for (Footer footer : parts.footers()) {
                Matcher id = ID.matcher(footer.token().equalsIgnoreCase("Refs") ? footer.value() : "");
                while (id.find()) {
                    ids.add(id.group());
                }
            }
        }
        return ids;
    }

    private static Optional<String> title(Commit commit) {
        return undone(commit.subject())
                .or(() -> commit.conventional().filter(Reverts::isRevert).map(Conventional::description));
    }

    private static boolean isRevert(Conventional parts) {
        return parts.type().equalsIgnoreCase("revert");
    }
}
