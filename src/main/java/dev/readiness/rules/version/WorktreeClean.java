package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import java.util.List;
import java.util.stream.Stream;

/** What is built is what is committed, or nobody can build it again. */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.worktree-clean",
        title = "What is built is what is committed",
        fix = "commit the change, remove the file, or ignore it in .gitignore",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {GitFacts.class, WorkTreeFacts.class},
        since = "0.1.0")
public final class WorktreeClean implements Rule {

    private static final int LISTED = 10;
    private static final Origin REPOSITORY = Origin.of(".");

    @Override
    public Stream<Finding> check(Facts facts) {
        WorkTreeFacts tree = facts.get(WorkTreeFacts.class);
        List<Finding> dirty = Stream.concat(
                        tree.changed().stream().map(path -> finding(path, "has changes that are not committed")),
                        tree.untracked().stream().map(path -> finding(path, "is neither tracked nor ignored")))
                .toList();
        int rest = dirty.size() - LISTED;
        Stream<Finding> more = rest > 0
                ? Stream.of(Finding.of(REPOSITORY, "", "more paths are changed or untracked: " + rest))
                : Stream.empty();
        return Stream.of(dirty.stream().limit(LISTED), more, notes(facts.get(GitFacts.class)))
                .flatMap(findings -> findings);
    }

    private static Finding finding(String path, String what) {
        return Finding.of(Origin.of(path), path, "\"" + path + "\" " + what);
    }

    private static Stream<Finding> notes(GitFacts git) {
        Stream<String> branch = git.detached() && git.branch().isEmpty()
                ? Stream.of("HEAD is detached and nothing says which branch is built")
                : Stream.empty();
        Stream<String> history = git.shallow()
                ? Stream.of("the clone is shallow, so older commits and tags are hidden")
                : Stream.empty();
        return Stream.concat(branch, history)
                .map(text -> Finding.of(REPOSITORY, "", text).as(Severity.NOTE));
    }
}
