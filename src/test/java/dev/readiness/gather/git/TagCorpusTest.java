package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tags of eight real projects, in real repositories. The numbers are those of the corpus. */
final class TagCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/git-tags");

    private final Path directory;

    TagCorpusTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "failsafe-lib__failsafe, failsafe-|failsafe-parent-, 46, 46, failsafe-parent-3.3.2, failsafe-parent-3.3.2, ''",
        "apolloconfig__apollo, v, 46, 43, v2.5.2, v2.5.2, 0.6.2|tag-oidc-debug-log|tag-oidc-debug-log-2",
        "yangzongzhuan__RuoYi-Vue, v, 26, 19, v3.9.2, v3.9.2, v1.0|v2.0|v2.1|v2.2|v3.0|v3.1|v3.2",
        "dropwizard__metrics, v, 176, 174, v5.0.0-rc9, v4.2.28, v4.1.10.1|v4.1.12.1",
        "cucumber__cucumber-jvm, v, 200, 181, v7.34.7, v7.34.7, v1.0.0.RC15|v1.0.0.RC16|v1.0.0.RC24",
        "jhipster__jhipster-sample-app, v, 248, 246, v9.2.0, v9.2.0, v0.6.1.1|v0.6.1.2",
        "googleapis__google-http-java-client, v|, 100, 98, v2.1.1, v2.1.1, help|lts-test2",
        "microcks__microcks, '', 71, 71, 1.15.0, 1.15.0, ''"
    })
    void readsTheTagsOf(
            String name, String prefixes, int all, int semantic, String highest, String highestFinal, String others)
            throws IOException {
        Path file = CORPUS.resolve(name + ".tsv");
        assumeTrue(Files.exists(file), "the corpus is not beside the project");
        List<String> patterns = Arrays.stream(prefixes.split("\\|", -1))
                .map(prefix -> prefix + "{version}")
                .toList();
        try (GitFixture git = GitFixture.init(directory).commit("feat: everything");
                GitGatherer gatherer = new GitGatherer(directory, patterns, Map.of())) {
            ObjectId head = ObjectId.fromString(git.head());
            StringBuilder packed = new StringBuilder("# pack-refs with: peeled fully-peeled sorted \n");
            Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .sorted()
                    .forEach(tag -> packed.append(head.name())
                            .append(" refs/tags/")
                            .append(tag)
                            .append('\n'));
            Files.writeString(directory.resolve(".git/packed-refs"), packed);

            TagFacts tags = ((Evidence.Known<TagFacts>) gatherer.tags()).fact();

            assertThat(tags.commits()).hasSize(all);
            assertThat(tags.releases()).hasSize(semantic);
            assertThat(tags.releases().get(0).name()).isEqualTo(highest);
            assertThat(tags.lastRelease()).map(ReleaseTag::name).contains(highest);
            assertThat(tags.releases().stream()
                            .filter(tag -> tag.version().isFinal())
                            .findFirst())
                    .map(ReleaseTag::name)
                    .contains(highestFinal);
            if (!others.isEmpty()) {
                assertThat(tags.commits()).containsKeys(others.split("\\|", -1));
                assertThat(tags.releases()).extracting(ReleaseTag::name).doesNotContain(others.split("\\|", -1));
            }
        }
    }
}
