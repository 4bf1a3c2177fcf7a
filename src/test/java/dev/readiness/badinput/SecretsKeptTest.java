package dev.readiness.badinput;

import static dev.readiness.badinput.MarkedProject.ENCODED;
import static dev.readiness.badinput.MarkedProject.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Report;
import dev.readiness.core.Stage;
import dev.readiness.core.shard.Part;
import dev.readiness.core.shard.Shard;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.mojo.ExampleProject.Judged;
import dev.readiness.render.ConsoleReport;
import dev.readiness.render.KeyExplanation;
import dev.readiness.render.ReportFormat;
import dev.readiness.render.Written;
import dev.readiness.render.formats.ReportFormats;
import dev.readiness.render.github.Annotations;
import dev.readiness.render.shard.ShardJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No secret leaves a reader: not into a fact, and so not into a finding, a report, an explanation or the cache.
 *
 * <p>A secret is the value of a key or variable whose name says so ({@code password}, {@code api-key}, {@code jwt.secret}), the
 * password in a URL or in its parameters, a parameter or a JSON field of such a name inside another value, the fallback of a
 * placeholder in any of these places, and a text of a known shape: a PEM block, a provider's token. What cannot be known is a
 * secret under a harmless name without a shape, as in {@code app.greeting: hunter2}; and prose is prose: of a changelog and of
 * commits, credentials in URLs and {@code password=...} are kept, a secret that is a plain word is not. The reason of a waiver
 * is meant to be read by all.
 */
final class SecretsKeptTest {

    private static final List<Class<? extends Fact>> OF_A_MODULE = List.of(
            ModuleFacts.class,
            ConfigFacts.class,
            SpringFacts.class,
            EnvFileFacts.class,
            CoverageFacts.class,
            TestFacts.class,
            ProductionSettings.class);
    private static final List<Class<? extends Fact>> OF_THE_REACTOR = List.of(
            ReactorFacts.class,
            ReactorCoverage.class,
            ChangelogFacts.class,
            GitFacts.class,
            HistoryFacts.class,
            TagFacts.class,
            WorkTreeFacts.class);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void inAllThatARunKnowsAndSays(Stage stage) {
        MarkedProject.write(directory).look(stage, judged -> {
            Map<String, String> everything = facts(judged);
            report(judged.report(), everything);
            everything.put("html", MarkedPage.of(directory, judged));
            explanations(judged, everything);
            everything.put("shard", shard(judged));
            everything.putAll(written());
            assertThat(everything).hasSizeGreaterThan(60);
            assertThat(leaks(everything)).isEmpty();
        });
    }

    /** Lest the test above proves that nothing was read. */
    @Test
    void thoughTheyAreReadAndJudged() {
        List<String> said = MarkedProject.write(directory).says(Stage.DEPLOY);
        assertThat(said)
                .anyMatch(
                        line -> line.contains("secrets.not-hardcoded") && line.contains("[spring.datasource.password]"))
                .anyMatch(line -> line.contains("secrets.no-fallback .env.production:8:1 [JWT_SECRET]"))
                .anyMatch(line -> line.contains("tests.no-failures"))
                .anyMatch(line -> line.contains("\"fix!: log in at https://bot:***@acme.com/\""))
                .anyMatch(line -> line.contains("config.expectations-met"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            src/main/resources/application.yml        | a: 1\\nmy.password: "kept-Mark3r-1\\n
            src/main/resources/application.yml        | a: 1\\n  my.password: kept-Mark3r-1\\n
            src/main/resources/application.yml        | my.password: !kept-Mark3r-1 x\\n
            src/main/resources/application.yml        | my.password: *kept-Mark3r-1\\n
            src/main/resources/application.yml        | my.password: [kept-Mark3r-1\\n
            src/main/resources/application.yml        | kept-Mark3r-1\\n
            src/main/resources/application.yml        | spring.config.import: "kept-Mark3r-1.yml"\\n
            src/main/resources/application.properties | my.password=kept-Mark3r-1\\u12x4\\n
            src/main/resources/application-prod.yml   | spring.profiles.active: dev\\nmy.password: ${my.password:kept-Mark3r-1}\\n
            src/main/resources/application.yml        | spring.main.banner-mode: ${kept-Mark3r-1\\nserver.ssl.key-password: ${a:${b\\n
            readiness.yml                             | production: {expect: [kept-Mark3r-1\\n
            readiness.yml                             | a: "kept-Mark3r-1\\n
            CHANGELOG.md                              | # A\\n\\n## [https://u:kept-Mark3r-1@acme.com] - 2026\\n
            CHANGELOG.md                              | # A\\n\\n## password=kept-Mark3r-1\\n
            .env.production                           | A="b\\nMY_PASSWORD='kept-Mark3r-1\\n
            target/surefire-reports/TEST-a.xml        | <testsuite name="a"><testcase name="b"><failure>kept-Mark3r-1
            target/site/jacoco/jacoco.xml             | <report name="a"><counter type="LINE" missed="kept-Mark3r-1"
            """)
    void whenALineIsBroken(String path, String text) {
        Subject project = Subject.application(directory)
                .with("src/main/java/A.java", "class A {}")
                .with(path, text.replace("\\n", "\n"));
        Stream.of(Stage.BUILD, Stage.DEPLOY)
                .forEach(stage -> assertThat(project.says(stage)).noneMatch(line -> line.contains(MARK)));
    }

    private static Map<String, String> facts(Judged judged) {
        Map<String, String> facts = new TreeMap<>();
        for (Class<? extends Fact> kind : OF_A_MODULE) {
            Evidence<?> evidence = judged.module().evidence(kind);
            assertThat(evidence).as(kind.getSimpleName()).isInstanceOf(Evidence.Known.class);
            facts.put("fact " + kind.getSimpleName(), evidence.toString());
        }
        for (Class<? extends Fact> kind : OF_THE_REACTOR) {
            Evidence<?> evidence = judged.reactor().evidence(kind);
            assertThat(evidence).as(kind.getSimpleName()).isInstanceOf(Evidence.Known.class);
            facts.put("fact " + kind.getSimpleName(), evidence.toString());
        }
        return facts;
    }

    private static void report(Report report, Map<String, String> everything) {
        new ConsoleReport(report.gate())
                .findings(report.judgements())
                .forEach(line -> everything.put("console " + everything.size(), line.text()));
        everything.put("summary", ConsoleReport.summary(report, "report.json").text());
        Annotations.of(report, "", "report.json").forEach(line -> everything.put("command " + everything.size(), line));
        for (ReportFormat format : ReportFormats.of(Subject.RULES, "")) {
            everything.put(format.name(), Written.by(format, report));
        }
    }

    /** What a build of this module alone would leave. */
    private static String shard(Judged judged) {
        Part part = Part.of(
                ".",
                true,
                judged.module().evidence(CoverageFacts.class),
                judged.report().judgements());
        Shard shard = new Shard(
                judged.report().stage(),
                false,
                Instant.EPOCH,
                new dev.readiness.core.Judged("1", "r", "p", Optional.empty(), List.of(), List.of(), new TreeMap<>()),
                new TreeMap<>(),
                Evidence.absent("not asked"),
                List.of(part));
        return new String(ShardJson.bytes(shard, bytes -> "digest"), StandardCharsets.UTF_8);
    }

    private static void explanations(Judged judged, Map<String, String> everything) {
        ConfigFacts config = judged.module().get(ConfigFacts.class);
        config.sets().forEach(set -> set.settings()
                .keySet()
                .forEach(key -> everything.put(
                        "explain " + set.name() + " " + key, String.join("\n", KeyExplanation.of(key, config)))));
    }

    /** Every file that the run has written. */
    private Map<String, String> written() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory.resolve("target/readiness"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put("file " + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    /** Where a mark is, and the text around it. */
    private static List<String> leaks(Map<String, String> everything) {
        return everything.entrySet().stream()
                .flatMap(one -> Stream.of(MARK, ENCODED)
                        .filter(one.getValue()::contains)
                        .map(mark -> one.getKey() + ": " + around(one.getValue(), mark)))
                .toList();
    }

    private static String around(String text, String mark) {
        int at = text.indexOf(mark);
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + mark.length() + 20));
    }
}
