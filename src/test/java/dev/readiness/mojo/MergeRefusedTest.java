package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.Objection;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.shard.Ended;
import dev.readiness.core.shard.Part;
import dev.readiness.core.shard.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards that do not belong to this checkout or to each other are named, with how to mend it. */
final class MergeRefusedTest extends ShardedCheckout {

    private static final String SAME =
            "build that part again from this checkout, or merge in the one that it was built from";

    @Test
    void anotherCommit() throws IOException {
        shard("one", "all", "a");
        String then = git.head().substring(0, 12);
        git.commit("feat: more");
        shard("two", "all", "b");
        assertThat(join().objections())
                .containsExactly(new Objection(
                        "target/shards/one.json is stale: it is of commit " + then + ", and the checkout is at "
                                + git.head().substring(0, 12),
                        SAME));
    }

    @Test
    void anotherPolicyOrFile() throws IOException {
        shard("one", "all", "a", "b");
        git.write("readiness.yml", POLICY);
        git.write(".env.production", "APP_MODE=Live\n");
        assertThat(join().objections())
                .extracting(Objection::what)
                .containsExactly(
                        "target/shards/one.json is stale: the policy has changed since",
                        "target/shards/one.json is stale: .env.production has changed since",
                        "target/shards/one.json is stale: readiness.yml has changed since");
    }

    @Test
    void modulesThatDisagree() throws IOException {
        shard("one", "all", "a");
        change(shard("two", "all", "a", "b"), shard -> {
            Part a = shard.part("a").orElseThrow();
            List<Ended> without = a.results().subList(1, a.results().size());
            return with(shard, new Part("a", true, a.coverage(), without));
        });
        assertThat(join().objections()).singleElement().satisfies(one -> assertThat(one.what())
                .matches("module a: \\S+ ended \\S+ in target/shards/one.json and not at all in"
                        + " target/shards/two.json"));
    }

    private static Shard with(Shard shard, Part part) {
        return new Shard(
                shard.stage(),
                shard.snapshot(),
                shard.at(),
                shard.judged(),
                new TreeMap<>(shard.skips()),
                shard.changed(),
                List.of(part));
    }

    @Test
    void aRunThatDoesNotSeeAll() throws IOException {
        shard("one", "all", "a", "b");
        Merging partly = merging(OfflineMaven.select(OfflineMaven.session(top, "readiness:merge"), "all", "a"));
        assertThat(partly.joined().objections())
                .extracting(Objection::what)
                .containsExactly(
                        "this run does not see the whole reactor: only 2 of 3 modules take part in this build (-pl, -rf"
                                + " or -N)",
                        "target/shards/one.json has judged b, which is no module here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"format\" : \"readiness-verdict/1\"}"})
    void whatIsNoShard(String text) throws IOException {
        shard("one", "all", "a", "b");
        write("target/shards/deep/two.json", text);
        assertThatThrownBy(this::join)
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith("target/shards/deep/two.json is no shard as the plugin wrote it: edited, broken"
                        + " or of another version. To mend it: build that part again with -Dreadiness.shard");
    }

    @Test
    void oneThatWasEdited() throws IOException {
        Path file = shard("one", "all", "a", "b");
        Files.writeString(file, Files.readString(file).replaceFirst("PASSED", "FAILED"));
        assertThatThrownBy(this::join).hasMessageStartingWith("target/shards/one.json is no shard");
    }

    @Test
    void noneAtAllAndNoOldVerdictStays() throws IOException {
        judge();
        assertThatThrownBy(this::join)
                .hasMessageStartingWith("There is no shard in target/shards. To mend it: carry what the builds with"
                        + " -Dreadiness.shard left");
        assertThat(verdict()).doesNotExist();
        assertThat(top.resolve("target/readiness/report.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/shards/one.json", "target/sh*/*.json", "target/shards", "*/**/on?.json"})
    void shardsAreFoundByFileDirectoryOrPattern(String place) throws IOException {
        shard("one", "all", "a");
        assertThat(new ShardFiles(new Root(top)).read(List.of(" " + place, place)))
                .singleElement()
                .satisfies(one -> assertThat(one.file()).isEqualTo("target/shards/one.json"));
    }
}
