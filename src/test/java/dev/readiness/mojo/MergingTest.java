package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Report;
import dev.readiness.core.Verdict;
import dev.readiness.gather.cache.Digest;
import dev.readiness.render.VerdictParser;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;

/** Shards, really left by builds of parts, are judged like one build of the whole. */
final class MergingTest extends ShardedCheckout {

    @Test
    void givesTheReportOfOneBuildToTheByte() throws IOException {
        judge();
        String whole = report();
        assertThat(whole)
                .contains("\"coverage.minimum-reached\"", "\"coverage.changed-lines-covered\"")
                .contains("\"verdict\" : \"READY\"");
        shard("one", "all", "a");
        assertThat(report()).contains("this build is a shard, and readiness:merge judges the whole");
        shard("two", "all", "b");
        forgetWhatWasBuilt();
        assertThat(merge().isReady()).isTrue();
        assertThat(report()).isEqualTo(whole);
    }

    @Test
    void findsWhatOnlyTheWholeShows() throws IOException {
        measure("b", 10, 0);
        judge();
        String whole = report();
        shard("one", "all", "a");
        shard("two", "all", "b");
        forgetWhatWasBuilt();
        assertThat(merge().isReady()).isFalse();
        assertThat(report())
                .isEqualTo(whole)
                .contains("of the reactor is 40 %", "\"verdict\" : \"NOT READY\"")
                .contains("50 % (1 of 2) of the lines changed since v0.9.0");
    }

    @Test
    void opensTheGateOfALaterJob() throws IOException {
        shard("one", "all", "a");
        shard("two", "all", "b");
        assertThat(ask("deploy:deploy").isOpen()).isFalse();
        forgetWhatWasBuilt();
        merge();
        assertThat(ask("deploy:deploy").objections()).isEmpty();
        write("b/target/surefire-reports/TEST-b.xml", "<testsuite/>");
        assertThat(ask("deploy:deploy").objections()).as("built again").isEmpty();
        git.write(".env.production", "APP_MODE=Live\n");
        assertThat(ask("deploy:deploy").objections())
                .extracting("what")
                .containsExactly("the verdict is stale: .env.production has changed since");
    }

    @Test
    void isAsOldAsItsOldestShard() throws IOException {
        MavenSession early = OfflineMaven.select(OfflineMaven.session(top, "verify"), "all", "a");
        early.getRequest()
                .setStartTime(Date.from(early.getStartTime().toInstant().minus(Duration.ofHours(3))));
        shard("one", early, "all", "a");
        shard("two", "all", "b");
        merge();
        Verdict verdict =
                VerdictParser.read(Files.readAllBytes(verdict()), Digest::of).orElseThrow();
        assertThat(verdict.at()).isEqualTo("2026-06-30T09:00:00Z");
        assertThat(verdict.judged().inputs().keySet())
                .contains("a/.env.production", ".env.production")
                .noneMatch(path -> path.startsWith("a/target/"));
    }

    @Test
    void namesWhatIsMissingAndSpeaksForTheRest() throws IOException {
        shard("one", "all", "a");
        Report report = merge();
        assertThat(report.partial()).contains("no shard has judged b");
        assertThat(ask("deploy:deploy").objections())
                .extracting("what")
                .contains("the verdict is not of the whole: no shard has judged b");
        assertThat(join().gaps()).extracting("what").containsExactly("module b is in no shard");
    }

    @Test
    void takesTheSameModuleFromSeveralShards() throws IOException {
        shard("one", "all", "a");
        measure("a", 3, 7);
        shard("two", "all", "a", "b");
        assertThat(merge().isReady()).as("14 of 20 lines").isTrue();
        measure("a", 4, 6);
        Files.delete(top.resolve("target/shards/two.json"));
        shard("two", "all", "a", "b");
        assertThat(merge().isReady()).as("13 of 20 lines: the lower counts").isFalse();
    }

    @Test
    void doesNotForgetThatAShardSkippedItsTests() throws IOException {
        shard("one", "all", "a");
        shard("two", Map.of("skipTests", "true"), "all", "b");
        assertThat(merge().isReady()).isFalse();
        assertThat(report()).contains("\\\"skipTests\\\" is \\\"true\\\" in this session");
    }

    @Test
    void uploadsNothingByAShardAlone() throws IOException {
        MavenSession session = OfflineMaven.select(OfflineMaven.session(top, "verify"), "all", "a");
        shard("one", session, "all", "a");
        assertThat(ask(session, "a").objections()).extracting("what").contains("the reactor was not judged");
    }

    @Test
    void leavesNoShardOfAnEarlierBuild() throws IOException {
        Files.copy(
                shard("one", "all", "a"),
                Files.createDirectories(top.resolve("target/readiness")).resolve("shard.json"));
        MavenSession session = OfflineMaven.session(top, "verify");
        ReactorSession.of(session, OfflineMaven.repositories(), plugin(), "deploy")
                .beShard(false);
        assertThat(top.resolve("target/readiness/shard.json")).doesNotExist();
    }
}
