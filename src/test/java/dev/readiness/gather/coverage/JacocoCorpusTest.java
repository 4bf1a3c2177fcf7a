package dev.readiness.gather.coverage;

import static dev.readiness.rules.GivenModule.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.coverage.ReactorCoverageGatherer.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that others published, with what a reader by hand found in them. */
final class JacocoCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/jacoco");

    @TempDir
    Path root;

    @Test
    void agreesWithEveryReportOfTheCorpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        List<String> rows = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> cases = Files.list(CORPUS)) {
            for (Path one : cases.filter(Files::isDirectory).sorted().toList()) {
                Map<String, String> expected = json(one.resolve("expected.json"));
                if (!Files.exists(one.resolve("jacoco.xml"))) {
                    rows.add(one.getFileName() + "\tskipped: " + expected.get("kind") + ", and only XML is read");
                    continue;
                }
                Counters counters = counters(gather(one, !expected.get("kind").equals("aggregate")));
                String row = one.getFileName().toString();
                for (Type type : List.of(Type.LINE, Type.BRANCH)) {
                    String want = expected.getOrDefault(type + "_percent", "null");
                    String got = percent(counters.get(type));
                    row += "\t" + type + " " + got;
                    if (!got.equals(want.equals("null") ? "n/a" : percent(want))) {
                        wrong.add(one.getFileName() + " " + type + " wants " + want + ", got " + got);
                    }
                    for (int side = 0; side < 2 && expected.containsKey("report_counters." + type); side++) {
                        String name = List.of("missed", "covered").get(side);
                        long count = side == 0
                                ? counters.get(type).missed()
                                : counters.get(type).covered();
                        if (!expected.get("report_counters." + type + "." + name)
                                .equals(Long.toString(count))) {
                            wrong.add(one.getFileName() + " " + type + " " + name + " is " + count);
                        }
                    }
                }
                rows.add(row);
            }
        }
        System.out.println(String.join("\n", rows));
        assertThat(rows).hasSize(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesTheGroupsOfTheAggregate() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        CoverageFacts facts =
                ((Evidence.Known<CoverageFacts>) gather(CORPUS.resolve("madrapps-aggregate"), false)).fact();
        assertThat(facts.groups()).containsOnlyKeys("module-1", "module-2", "module-3");
        assertThat(facts.groups().get("module-1").get(Type.LINE).percent()).isEqualTo("100 %");
        assertThat(facts.groups().get("module-2").get(Type.LINE).percent()).isEqualTo("71.42 %");
        assertThat(facts.groups().get("module-3").get(Type.LINE).percent()).isEqualTo("11.11 %");
    }

    @Test
    void doesNotKnowTheEmptyReport() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        assertThat(gather(CORPUS.resolve("madrapps-empty"), true))
                .isInstanceOfSatisfying(Evidence.Unknown.class, unknown -> assertThat(unknown.reason())
                        .isEqualTo("the JaCoCo report has no counters"));
    }

    @Test
    void sumsModulesAsTheCorpusDoes() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        List<Part> parts = new ArrayList<>();
        for (String name : List.of("module-app", "module-math", "module-text")) {
            parts.add(new Part(module(name), gather(CORPUS.resolve(name), true)));
        }
        Counters total = ((Evidence.Known<ReactorCoverage>) ReactorCoverageGatherer.gather(parts))
                .fact()
                .total();
        Map<String, String> expected = json(CORPUS.resolve("modules-sum.json"));
        for (Type type : Type.values()) {
            assertThat(total.get(type))
                    .as(type.word())
                    .isEqualTo(new Counter(
                            Long.parseLong(expected.get("sum." + type + ".missed")),
                            Long.parseLong(expected.get("sum." + type + ".covered"))));
        }
        assertThat(total.get(Type.LINE).percent()).isEqualTo("28.57 %");
    }

    private Evidence<CoverageFacts> gather(Path one, boolean hasMainSources) throws IOException {
        String folder = hasMainSources ? "target/site/jacoco" : "target/site/jacoco-aggregate";
        Files.createDirectories(root.resolve(folder));
        Files.write(root.resolve(folder).resolve("jacoco.xml"), Files.readAllBytes(one.resolve("jacoco.xml")));
        return new CoverageGatherer(new WorkTree(root))
                .gather(module(".", hasMainSources, true), "target", "target/classes");
    }

    private static Counters counters(Evidence<CoverageFacts> evidence) {
        return evidence instanceof Evidence.Known<CoverageFacts> known
                ? known.fact().counters()
                : Counters.NONE;
    }

    private static String percent(Counter counter) {
        return counter.isEmpty() ? "n/a" : percent(Double.toString(100.0 * counter.covered() / counter.total()));
    }

    private static String percent(String number) {
        return String.format(Locale.ROOT, "%.4f", Double.parseDouble(number));
    }

    /** Values by dotted path; a path of an object maps to "". */
    private static Map<String, String> json(Path file) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                String path = parser.getParsingContext().pathAsPointer().toString();
                String key = path.isEmpty() ? "" : path.substring(1).replace('/', '.');
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    values.put(key, "");
                } else if (parser.currentToken().isScalarValue()) {
                    values.put(key, parser.getText());
                }
            }
        }
        return values;
    }
}
