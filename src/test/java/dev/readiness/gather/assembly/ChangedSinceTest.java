package dev.readiness.gather.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.gather.git.GitFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lines are compared with. */
final class ChangedSinceTest {

    private static final String ORDER = "src/main/java/com/acme/Order.java";

    @TempDir
    private Path directory = Path.of("");

    @TempDir
    private Path other = Path.of("");

    @Test
    void isAbsentBeforeTheFirstRelease() {
        try (ChangedProject project = project()) {
            project.git().write(ORDER, "package com.acme;\nhit\n").commit("feat: a");
            assertThat(project.sinceRelease()).isEqualTo(Evidence.absent("there is no release to compare with"));
        }
    }

    @Test
    void doubtsAProjectWithoutGit() {
        try (ChangedProject project = project()) {
            assertThat(project.gather(other, Optional.empty()))
                    .isEqualTo(unknown("what changed cannot be told, the project is not in a git repository"));
        }
    }

    @Test
    void doubtsAShallowClone() {
        try (ChangedProject project = released()) {
            project.git()
                    .branch("topic")
                    .commits("feat: b", "feat: c")
                    .checkout("main")
                    .commits("fix: d", "fix: e");
            try (GitFixture clone = project.git().shallowClone(other, 1)) {
                clone.ref("refs/heads/topic", clone.repository().resolve("HEAD"));
                assertThat(project.gather(other, Optional.empty()))
                        .isEqualTo(
                                unknown("the clone is shallow and shows no release that HEAD descends from; fetch the"
                                        + " whole history and the tags, e.g. with git fetch --unshallow --tags"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void doubtsABranchThatTheCloneDoesNotHave() {
        try (ChangedProject project = released()) {
            assertThat(project.since(Optional.of("develop")))
                    .isEqualTo(unknown("the policy counts changed lines since \"develop\", which is no branch, tag or"
                            + " commit of this clone; fetch it, or correct coverage.since"));
            assertThat(project.since(Optional.of("..^{{"))).isInstanceOf(Evidence.Unknown.class);
        }
    }

    @Test
    void doubtsABranchWithNothingInCommon() {
        try (ChangedProject project = released()) {
            project.git().ref("refs/heads/other", orphan(project.git()));
            assertThat(project.since(Optional.of("other")))
                    .isEqualTo(unknown("HEAD and \"other\" have no commit in common"));
        }
    }

    @Test
    void findsABranchOfTheOriginByItsPlainName() {
        try (ChangedProject project = released()) {
            project.git()
                    .ref("refs/remotes/origin/develop", head(project.git()))
                    .write(ORDER, "package com.acme;\nhit\nmiss\n")
                    .commit("feat: b");
            project.measure(".");
            ChangedCoverage plain = ChangedPlacesTest.known(project.since(Optional.of("develop")));
            assertThat(plain.since()).isEqualTo("the merge base with develop");
            assertThat(plain.lines().missed()).isEqualTo(1);
            assertThat(plain.lines().covered()).isZero();
            assertThat(ChangedPlacesTest.known(project.since(Optional.of("origin/develop")))
                            .sources())
                    .isEqualTo(plain.sources());
            assertThat(ChangedPlacesTest.known(project.since(Optional.of("v0.9.0")))
                            .sources())
                    .isEqualTo(plain.sources());
        }
    }

    @Test
    void comparesHeadsOwnReleaseWithTheOneBefore() {
        try (ChangedProject project = released()) {
            project.git()
                    .write(ORDER, "package com.acme;\nhit\nmiss\n")
                    .commit("feat: b")
                    .tag("v1.0.0");
            ChangedCoverage coverage =
                    ChangedPlacesTest.known(project.measure(".").sinceRelease());
            assertThat(coverage.since()).isEqualTo("v0.9.0");
            assertThat(coverage.lines().missed()).isEqualTo(1);
        }
    }

    private ChangedProject project() {
        return new ChangedProject(directory, ".");
    }

    private ChangedProject released() {
        ChangedProject project = project();
        project.git().write(ORDER, "package com.acme;\nhit\n").commit("feat: a").tag("v0.9.0");
        return project;
    }

    private static Evidence<ChangedCoverage> unknown(String reason) {
        return Evidence.unknown(Origin.of("."), reason);
    }

    private static ObjectId head(GitFixture git) {
        return ObjectId.fromString(git.head());
    }

    /** A commit without a parent. */
    private static ObjectId orphan(GitFixture git) {
        try (ObjectInserter inserter = git.repository().newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(git.repository().resolve("HEAD^{tree}"));
            commit.setAuthor(new PersonIdent("Ada Example", "ada@example.org"));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("chore: start anew");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
