package dev.readiness.render.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.render.build.VersionSheet.Item;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VersionSheetTest {

    private static final String ID = "0123456789abcdef0123456789abcdef01234567";
    private static final ReleaseTag LAST =
            new ReleaseTag("shop-v1.3.0", SemanticVersion.parse("1.3.0").orElseThrow(), ID, true);
    private static final Commit FEATURE = Commit.of(ID, "feat: search", false);

    @Test
    void saysEverythingUnderTheWordThatAsksForIt() {
        assertThat(new VersionSheet("1.4.0-SNAPSHOT", known(false).build()).lines())
                .containsExactly(
                        "current   1.4.0-SNAPSHOT",
                        "released  1.3.0",
                        "tag       shop-v1.3.0",
                        "commit    " + ID,
                        "abbrev    0123456",
                        "branch    main",
                        "dirty     true",
                        "commits   2");
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        Facts outside = Facts.builder()
                .lazily(GitFacts.class, () -> Evidence.absent("the project is not in a git repository"))
                .lazily(HeadCommit.class, () -> Evidence.absent("the project is not in a git repository"))
                .lazily(TagFacts.class, () -> Evidence.unknown(Origin.of("."), "the tags cannot be read"))
                .lazily(WorkTreeFacts.class, () -> Evidence.unknown(Origin.of("."), "the index cannot be read"))
                .lazily(HistoryFacts.class, () -> Evidence.absent("there is no release to count from"))
                .build();
        assertThat(new VersionSheet("1.4.0", outside).lines())
                .containsExactly(
                        "current   1.4.0",
                        "released  unknown: the tags cannot be read",
                        "tag       unknown: the tags cannot be read",
                        "commit    none: the project is not in a git repository",
                        "abbrev    none: the project is not in a git repository",
                        "branch    none: the project is not in a git repository",
                        "dirty     unknown: the index cannot be read",
                        "commits   none: there is no release to count from");
    }

    @Test
    void tellsNoReleaseFromOneThatCannotBeSeen() {
        assertThat(released(known(false).with(TagFacts.class, tags(Optional.empty()))))
                .isEqualTo("none: HEAD descends from no tag that names a release");
        assertThat(released(known(true).with(TagFacts.class, tags(Optional.empty()))))
                .isEqualTo("unknown: the clone is shallow and shows no release that HEAD descends from");
        assertThat(released(known(false).with(TagFacts.class, tags(Optional.empty(), "tag \"v1\" cannot be read"))))
                .isEqualTo("unknown: tag \"v1\" cannot be read");
    }

    @Test
    void doesNotCountWhatAShallowCloneHides() {
        Facts facts = known(true)
                .with(HistoryFacts.class, new HistoryFacts(LAST, List.of(FEATURE), false))
                .build();
        assertThat(new VersionSheet("1", facts).answer(Item.COMMITS).reason())
                .isEqualTo("unknown: the clone is shallow and hides a part of them");
    }

    @Test
    void doesNotGuessTheBranch() {
        Facts facts = known(false)
                .with(GitFacts.class, new GitFacts(Optional.of(ID), Optional.empty(), true, false))
                .build();
        assertThat(new VersionSheet("1", facts).answer(Item.BRANCH).reason())
                .isEqualTo("unknown: HEAD is detached and nothing says which branch it is");
    }

    @ParameterizedTest
    @EnumSource(Item.class)
    void findsEveryItemByItsWord(Item item) {
        assertThat(Item.of(item.word())).contains(item);
        assertThat(Item.of(item.word() + "s")).isNotEqualTo(Optional.of(item));
        assertThat(Item.of(item.name())).isEmpty();
    }

    private static String released(Facts.Builder facts) {
        VersionSheet sheet = new VersionSheet("1", facts.build());
        assertThat(sheet.answer(Item.RELEASED)).isEqualTo(sheet.answer(Item.TAG));
        assertThat(sheet.answer(Item.RELEASED).value()).isEmpty();
        return sheet.answer(Item.RELEASED).reason();
    }

    private static Facts.Builder known(boolean shallow) {
        return Facts.builder()
                .with(GitFacts.class, new GitFacts(Optional.of(ID), Optional.of("main"), false, shallow))
                .with(HeadCommit.class, new HeadCommit(ID, Instant.EPOCH))
                .with(WorkTreeFacts.class, new WorkTreeFacts(List.of("pom.xml"), List.of()))
                .with(TagFacts.class, tags(Optional.of(LAST)))
                .with(HistoryFacts.class, new HistoryFacts(LAST, List.of(FEATURE, FEATURE), true));
    }

    private static TagFacts tags(Optional<ReleaseTag> last, String... unreadable) {
        return new TagFacts(Map.of(), List.of(), last, Set.of(), List.of(unreadable));
    }
}
