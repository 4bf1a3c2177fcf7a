package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C1 and C2: how a release may be named, and what a tag may be. */
final class TagShapesTest {

    private final Path directory;

    TagShapesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @ParameterizedTest
    @CsvSource({
        "v{version}, v1.0.0, v1.1.0",
        "{version}, 1.0.0, 1.1.0",
        "shop-{version}, shop-1.0.0, shop-1.1.0",
        "shop/v{version}, shop/v1.0.0, shop/v1.1.0",
        "app-{version}, app-1.0.0, app-1.1.0",
        "app-api-{version}, app-api-1.0.0, app-api-1.1.0"
    })
    void onlyTagsUnderTheirPatternAreReleases(String pattern, String first, String last) {
        String[] strangers = {
            "app/3.0.0",
            "200611-client-logging-15f559eb",
            "nightly",
            "latest",
            "v1.2",
            "v1.2.3.4",
            "v2.0.0.Final",
            "v-2.0.0",
            "shop-2.0",
            "shop-two",
            "1.0",
            "V9.0.0",
            "other-9.0.0"
        };
        try (GitFixture git = GitFixture.init(directory).commit("feat: a").tag(first)) {
            git.commit("feat: b").tag(last).commit("feat: c");
            for (String stranger : strangers) {
                git.tag(stranger);
            }
            TagFacts tags = read(pattern);
            assertThat(tags.releases()).extracting(ReleaseTag::name).containsExactly(last, first);
            assertThat(tags.lastRelease()).map(ReleaseTag::name).contains(last);
            assertThat(tags.commits()).containsKeys("nightly", "v1.2", "app/3.0.0");
            assertThat(tags.unreadable()).isEmpty();
        }
    }

    @Test
    void aPrefixThatBeginsAnotherOneDoesNotSeeItsReleases() {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a").tag("app-1.0.0")) {
            git.commit("feat: b").tag("app-api-2.0.0");
            assertThat(read("app-{version}").lastRelease())
                    .map(ReleaseTag::name)
                    .contains("app-1.0.0");
            assertThat(read("app-api-{version}").lastRelease())
                    .map(ReleaseTag::name)
                    .contains("app-api-2.0.0");
        }
    }

    @Test
    void namesOfFormerTimesCountToo() {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a").tag("release-1.0.0")) {
            git.commit("feat: b").tag("1.1.0").commit("feat: c").tag("v1.2.0");
            assertThat(read("v{version}", "{version}", "release-{version}").releases())
                    .extracting(ReleaseTag::name)
                    .containsExactly("v1.2.0", "1.1.0", "release-1.0.0");
        }
    }

    @Test
    void aLightTagAnAnnotatedOneAndATagOfATagNameTheSameCommit() {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a")) {
            git.tag("v1.0.0")
                    .annotatedTag("v1.1.0")
                    .tagOfTag("v1.2.0", "v1.1.0")
                    .tagOfTag("v1.3.0", "v1.2.0");
            git.commit("fix: b");
            assertLooseAndPacked(git, tags -> {
                assertThat(tags.releases())
                        .extracting(ReleaseTag::name, ReleaseTag::annotated)
                        .containsExactly(
                                tuple("v1.3.0", true),
                                tuple("v1.2.0", true),
                                tuple("v1.1.0", true),
                                tuple("v1.0.0", false));
                assertThat(tags.releases()).extracting(ReleaseTag::commit).containsOnly(parent(git));
                assertThat(tags.lastRelease()).map(ReleaseTag::name).contains("v1.3.0");
            });
            assertThat(subjects()).containsExactly("fix: b");
        }
    }

    @Test
    void aTagOfATreeOrABlobIsNoRelease() throws Exception {
        try (GitFixture git =
                GitFixture.init(directory).write("a.txt", "1").commit("feat: a").tag("v1.0.0")) {
            git.ref("refs/tags/v1.1.0", git.repository().resolve("HEAD^{tree}"));
            git.ref("refs/tags/v1.2.0", git.repository().resolve("HEAD:a.txt"));
            git.ref("refs/tags/junio-gpg-pub", git.repository().resolve("HEAD:a.txt"));
            git.ref("refs/tags/inner", annotated(git, "v1.3.0", git.repository().resolve("HEAD^{tree}")));
            git.ref("refs/tags/v1.3.0", git.repository().resolve("refs/tags/inner"));
            TagFacts tags = read("v{version}");
            assertThat(tags.lastRelease()).map(ReleaseTag::name).contains("v1.0.0");
            assertThat(tags.unreadable())
                    .containsExactly(
                            "tag \"v1.1.0\" names no commit",
                            "tag \"v1.2.0\" names no commit",
                            "tag \"v1.3.0\" names no commit");
        }
    }

    @Test
    void aReleaseOfTheRootCommitIsOne() {
        try (GitFixture git = GitFixture.init(directory).commit("feat: begin").annotatedTag("v0.1.0")) {
            assertThat(read("v{version}").lastRelease()).map(ReleaseTag::name).contains("v0.1.0");
            assertThat(subjects()).isEmpty();
            git.commit("feat: a");
            assertThat(subjects()).containsExactly("feat: a");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFinalReleaseCountsBeforeItsCandidateOnTheSameCommit(boolean candidateFirst) {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a")) {
            git.annotatedTag(candidateFirst ? "v1.0.0-rc.1" : "v1.0.0")
                    .annotatedTag(candidateFirst ? "v1.0.0" : "v1.0.0-rc.1");
            TagFacts tags = read("v{version}");
            assertThat(tags.lastRelease()).map(ReleaseTag::name).contains("v1.0.0");
            assertThat(tags.at(Optional.of(git.head())))
                    .extracting(ReleaseTag::name)
                    .containsExactly("v1.0.0", "v1.0.0-rc.1");
        }
    }

    @Test
    void aTagThatWasMovedIsReadWhereItIsNow() throws Exception {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a").annotatedTag("v1.0.0")) {
            Git.wrap(git.repository()).packRefs().setAll(true).call();
            git.commit("fix: b");
            assertThat(subjects()).containsExactly("fix: b");
            git.ref(
                    "refs/tags/v1.0.0",
                    annotated(git, "v1.0.0", git.repository().resolve(Constants.HEAD)));
            assertThat(read("v{version}").commits()).containsEntry("v1.0.0", git.head());
            assertThat(subjects()).isEmpty();
        }
    }

    @Test
    void theDatesOfTagsDoNotMatter() {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a")) {
            String first = git.head();
            git.commit("feat: b").at("1999-01-01T00:00:00Z").annotatedTag("v1.1.0");
            git.checkout(first)
                    .at("2030-01-01T00:00:00Z")
                    .annotatedTag("v1.0.0")
                    .annotatedTag("v0.9.0");
            git.checkout("main").commit("fix: c");
            assertThat(read("v{version}").lastRelease()).map(ReleaseTag::name).contains("v1.1.0");
            assertThat(subjects()).containsExactly("fix: c");
        }
    }

    private interface Look {
        void at(TagFacts tags);
    }

    /** A packed tag says what it peels to, a loose one must be followed. */
    private void assertLooseAndPacked(GitFixture git, Look look) {
        look.at(read("v{version}"));
        try {
            Git.wrap(git.repository()).packRefs().setAll(true).call();
        } catch (org.eclipse.jgit.api.errors.GitAPIException e) {
            throw new AssertionError(e);
        }
        look.at(read("v{version}"));
    }

    private static String parent(GitFixture git) {
        try {
            return git.repository().resolve("HEAD^").name();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectId annotated(GitFixture git, String name, ObjectId target) throws java.io.IOException {
        int kind = git.repository().open(target).getType();
        String text = "object " + target.name() + "\ntype " + Constants.typeString(kind) + "\ntag " + name
                + "\ntagger Ada <ada@example.org> 1 +0000\n\nagain\n";
        try (ObjectInserter inserter = git.repository().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_TAG, text.getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            return id;
        }
    }

    private List<String> subjects() {
        try (GitGatherer gatherer = new GitGatherer(directory, List.of("v{version}"), Map.of())) {
            return ((Evidence.Known<HistoryFacts>) gatherer.history())
                    .fact().commits().stream().map(Commit::subject).toList();
        }
    }

    private TagFacts read(String... patterns) {
        try (GitGatherer gatherer = new GitGatherer(directory, List.of(patterns), Map.of())) {
            return ((Evidence.Known<TagFacts>) gatherer.tags()).fact();
        }
    }
}
