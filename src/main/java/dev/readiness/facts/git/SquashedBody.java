package dev.readiness.facts.git;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What forges write into the body of a squashed commit: GitHub and GitLab list the subjects of what was squashed, and name
 * the other authors in trailers.
 */
final class SquashedBody {

    /** Only these begin an item that is a commit: a list in a body may say "note: ..." as well. */
    private static final Set<String> TYPES = Set.of(
            "build",
            "chore",
            "ci",
            "deps",
            "docs",
            "feat",
            "fix",
            "perf",
            "refactor",
            "revert",
            "security",
            "style",
            "test");

    private static final String CO_AUTHOR = "co-authored-by:";

    private SquashedBody() {}

    /**
     * The listed commits that are conventional; they share the id, and what stands below an item is its body. What robots
     * list who raise a dependency, is what that one brings and not this project.
     */
    static List<Commit> commits(String id, CommitMessage message) {
        List<Commit> commits = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        CodeFence code = new CodeFence();
        for (String line : message.rest()) {
            if (!code.takes(line) && isItem(line)) {
                add(id, item, commits);
                item.setLength(0);
                item.append(line.substring(2).strip()).append('\n');
            } else if (!item.isEmpty()) {
                item.append(line).append('\n');
            }
        }
        add(id, item, commits);
        return commits.isEmpty() || Raised.isSaidBy(message.subject()) ? List.of() : standing(commits);
    }

    /** Without what the same list takes back. The oldest stands first. */
    private static List<Commit> standing(List<Commit> listed) {
        List<Commit> commits = new ArrayList<>(listed);
        Collections.reverse(commits);
        List<Commit> left = new ArrayList<>(Reverts.cancelled(commits));
        Collections.reverse(left);
        left.removeIf(commit -> commit.conventional()
                .filter(parts -> TYPES.contains(parts.type().toLowerCase(Locale.ROOT)))
                .isEmpty());
        return left;
    }

    static List<String> coAuthors(List<String> body) {
        List<String> names = new ArrayList<>();
        for (String line : body) {
            if (line.regionMatches(true, 0, CO_AUTHOR, 0, CO_AUTHOR.length())) {
                String value = line.substring(CO_AUTHOR.length());
                int address = value.indexOf('<');
                String name = (address < 0 ? value : value.substring(0, address)).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    static boolean isItem(String line) {
        return (line.startsWith("* ") || line.startsWith("- ")) && line.contains(": ");
    }

    private static void add(String id, StringBuilder item, List<Commit> commits) {
        if (!item.isEmpty()) {
            CommitMessage read = CommitMessage.of(item.toString());
            commits.add(new Commit(id, read.subject(), read.conventional(), List.of(), false, List.of()));
        }
    }
}
