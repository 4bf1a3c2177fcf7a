package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagsTest {

    @ParameterizedTest
    @CsvSource({
        "v{version},v1.2.3,1.2.3",
        "{version},1.2.3,1.2.3",
        "{version},v1.2.3,",
        "v{version},1.2.3,",
        "v{version},V1.2.3,",
        "v{version},v,",
        "{version},'',",
        "failsafe-{version},failsafe-parent-1.2.3,",
        "failsafe-parent-{version},failsafe-parent-1.2.3,1.2.3",
        "{version}-release,1.2.3-release,1.2.3",
        "release/{version}.ga,release/1.2.3-rc.1.ga,1.2.3-rc.1",
        "x{version}x,x,",
        "v,v1.2.3,1.2.3"
    })
    void patternsFindTheVersion(String pattern, String tag, String version) {
        assertThat(TagPattern.of(pattern).version(tag).map(SemanticVersion::toString))
                .isEqualTo(Optional.ofNullable(version));
    }

    @ParameterizedTest
    @CsvSource({"v{version},v1.2", "{version},1.2", "shop-{version}-ga,shop-1.2-ga", "v,v1.2"})
    void patternsNameATag(String pattern, String tag) {
        assertThat(TagPattern.of(pattern).name("1.2")).isEqualTo(tag);
    }

    @Test
    void knowsTagsByCommitAndVersion() {
        ReleaseTag two = tag("v2.0.0", "b");
        ReleaseTag one = tag("v1.0.0", "a");
        TagFacts tags = new TagFacts(
                Map.of("v2.0.0", "b", "v1.0.0", "a", "x", "a"),
                List.of(two, one),
                Optional.of(one),
                Set.of(),
                List.of());
        assertThat(tags.at(Optional.of("a"))).containsExactly(one);
        assertThat(tags.at(Optional.of("c"))).isEmpty();
        assertThat(tags.at(Optional.empty())).isEmpty();
        assertThat(tags.tagged(two.version())).contains(two);
        assertThat(tags.tagged(SemanticVersion.parse("2.0.0+x").orElseThrow())).isEmpty();
        assertThat(tags.elsewhere()).containsExactly(two);
        assertThat(tags.commits().keySet()).containsExactly("v1.0.0", "v2.0.0", "x");
    }

    @Test
    void takesEveryReleaseForUnreachableWhenNoneIsReachable() {
        ReleaseTag one = tag("v1.0.0", "a");
        assertThat(new TagFacts(Map.of(), List.of(one), Optional.empty(), Set.of(), List.of()).elsewhere())
                .containsExactly(one);
    }

    @Test
    void knowsACleanTree() {
        assertThat(new WorkTreeFacts(List.of(), List.of()).isClean()).isTrue();
        assertThat(new WorkTreeFacts(List.of("a"), List.of()).isClean()).isFalse();
        assertThat(new WorkTreeFacts(List.of(), List.of("a")).isClean()).isFalse();
        assertThat(new WorkTreeFacts(List.of("b"), List.of("a")).dirty()).containsExactly("b", "a");
    }

    private static ReleaseTag tag(String name, String commit) {
        return new ReleaseTag(name, TagPattern.of("v{version}").version(name).orElseThrow(), commit, false);
    }
}
