package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorktreeCleanTest {

    private static final GitFacts ON_MAIN = new GitFacts(Optional.of("1"), Optional.of("main"), false, false);

    @Test
    void isContentWithACleanTree() {
        assertRule(new WorktreeClean()).on(facts(ON_MAIN, List.of(), List.of())).isSilent();
    }

    @Test
    void reportsAChangedFile() {
        assertRule(new WorktreeClean())
                .on(facts(ON_MAIN, List.of("src/A.java"), List.of()))
                .reports("src/A.java", "\"src/A.java\" has changes that are not committed")
                .at("src/A.java");
    }

    @Test
    void reportsAFileThatNobodyKnows() {
        assertRule(new WorktreeClean())
                .on(facts(ON_MAIN, List.of(), List.of("notes.txt")))
                .reports("notes.txt", "\"notes.txt\" is neither tracked nor ignored");
    }

    @Test
    void listsTenAndCountsTheRest() {
        assertRule(new WorktreeClean())
                .on(facts(ON_MAIN, List.of("c"), paths(9)))
                .reportsKeys("c", "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");
        assertRule(new WorktreeClean())
                .on(facts(ON_MAIN, List.of("c"), paths(10)))
                .reportsKeys("", "c", "p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8");
        assertThat(new WorktreeClean()
                        .check(facts(ON_MAIN, List.of(), paths(12)))
                        .map(Finding::message))
                .endsWith("more paths are changed or untracked: 2");
    }

    @Test
    void notesADetachedHeadWithoutABranch() {
        assertRule(new WorktreeClean())
                .on(facts(new GitFacts(Optional.of("1"), Optional.empty(), true, false), List.of(), List.of()))
                .reports(Severity.NOTE, "", "HEAD is detached and nothing says which branch is built");
        assertRule(new WorktreeClean())
                .on(facts(new GitFacts(Optional.of("1"), Optional.of("main"), true, false), List.of(), List.of()))
                .isSilent();
    }

    @Test
    void notesAShallowClone() {
        assertRule(new WorktreeClean())
                .on(facts(new GitFacts(Optional.of("1"), Optional.of("main"), false, true), List.of(), List.of()))
                .reports(Severity.NOTE, "", "the clone is shallow, so older commits and tags are hidden");
    }

    private static List<String> paths(int count) {
        return IntStream.range(0, count).mapToObj(i -> "p" + i).sorted().toList();
    }

    private static Facts facts(GitFacts git, List<String> changed, List<String> untracked) {
        return Facts.builder()
                .with(GitFacts.class, git)
                .with(WorkTreeFacts.class, new WorkTreeFacts(changed, untracked))
                .build();
    }
}
