package dev.readiness.gather.yaml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Node;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Scalar;
import dev.readiness.facts.Node.Sequence;
import dev.readiness.facts.Origin;
import dev.readiness.gather.yaml.YamlReader.Documents;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlReaderTest {

    @Test
    void givesEveryNodeItsPlace() {
        assertThat(read("a:\n  b: [x, 'y']\n"))
                .containsExactly(new Mapping(
                        at(1, 1),
                        List.of(new Node.Entry(
                                at(1, 1),
                                "a",
                                new Mapping(
                                        at(2, 3),
                                        List.of(new Node.Entry(
                                                at(2, 3),
                                                "b",
                                                new Sequence(
                                                        at(2, 6),
                                                        List.of(
                                                                new Scalar(at(2, 7), "x", false),
                                                                new Scalar(at(2, 10), "y", true))))))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "k: true     | k=true",
                "k: \"true\" | k=`\"true\"`",
                "k: 'no'     | k=`\"no\"`",
                "k: 0777     | k=0777",
                "k: ~        | k=",
                "k: null     | k=",
                "k: Null     | k=",
                "k: NULL     | k=",
                "k:          | k=",
                "k: ''       | k=`\"\"`",
                "~: x        | ~=x",
                "'on': x     | `\"on\"`=x",
                "on: x       | on=x",
                "k: !ENC x   | k=`\"x\"`",
                "k: !ref [a] | k=[a]",
                "k: !x {a: b}| k={a=b}",
                "k: !!str ~  | k=`\"~\"`",
                "{a: 1, a: 2}| a=1,a=2",
            })
    void keepsScalarsAsWritten(String yaml, String expected) {
        assertThat(entries(yaml)).isEqualTo(expected.replace("`", ""));
    }

    @Test
    void takesBlocksForText() {
        assertThat(entries("k: |\n  a\n  b\nf: >-\n  c\n  d\n")).isEqualTo("k=\"a\nb\n\",f=\"c d\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x {k: 1, l: 2};b: *x                           | a={k=1,l=2},b={k=1,l=2}",
                "a: &x {k: 1, l: 2};b: {<<: *x, k: 3}               | a={k=1,l=2},b={k=3,l=2}",
                "a: &x {k: 1};b: &y {k: 2, l: 3};c: {<<: [*x, *y]}  | a={k=1},b={k=2,l=3},c={k=1,l=3}",
                "a: &x v;*x : w                                     | a=v,v=w",
                "a: {'<<': {k: 1}}                                  | a={\"<<\"={k=1}}",
                "a: &x {k: 1};b: {k: 2, <<: *x, k: 3}               | a={k=1},b={k=2,k=3}",
            })
    void writesAliasesOut(String yaml, String expected) {
        assertThat(entries(yaml.replace(';', '\n'))).isEqualTo(expected);
    }

    @Test
    void readsAllDocuments() {
        assertThat(read("%YAML 1.1\n---\na: 1\n---\n---\nb: &x 2\n...\n").stream()
                        .map(YamlReaderTest::show))
                .containsExactly("{a=1}", "", "{b=2}");
        assertThat(read("")).isEmpty();
        assertThat(read("# nothing\n")).isEmpty();
    }

    @Test
    void readsLineEndingsAndByteOrderMarks() {
        assertThat(entries("a: 1\r\nb: 2\r\n")).isEqualTo("a=1,b=2");
        assertThat(entries("\uFEFFa: 1")).isEqualTo("a=1");
        assertThat(new YamlReader().read("x.yml", "a: é".getBytes(UTF_16)))
                .isEqualTo(new YamlReader().read("x.yml", "a: é".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:;#b: 1               | x.yml:2:1 | has a tab where only spaces can stand",
                "a:;  b: 1;#c: 2        | x.yml:3:1 | has a tab where only spaces can stand",
                "a: secret: b           | x.yml:1:10| has a \":\" where no key can stand; a value with \": \" in it needs quotes",
                "a: 1;secret;b: 2       | x.yml:3:1 | has a line that is neither a key with a value nor a list item",
                "a: %secret             | x.yml:1:4 | has a value that starts with a reserved character and needs quotes",
                "a: @secret             | x.yml:1:4 | has a value that starts with a reserved character and needs quotes",
                "a: \"secret;b: 1       | x.yml:1:4 | has a quote that is never closed",
                "a:;    b: 1;  c: 2     | x.yml:3:3 | has a line whose indentation does not fit the lines above it",
                "a: [1, 2;b: 3          | x.yml:2:2 | has a bracket that is not closed, or a comma is missing",
                "a: !x!secret 1         | x.yml:1:4 | has a tag with an undeclared prefix",
                "a: *secret             | x.yml:1:4 | has an alias of an anchor that is not there",
                "a: &x [*x]             | x.yml:1:8 | has an alias of what it stands in",
                "a: &x {<<: *x}         | x.yml:1:12| has an alias of what it stands in",
                "a: {<<: secret}        | x.yml:1:5 | has a merge key \"<<\" whose value is not a mapping",
                "a: {<<: [secret]}      | x.yml:1:5 | has a merge key \"<<\" whose value is not a mapping",
                "? [secret];: 1         | x.yml:1:3 | has a key that is a list or a mapping",
                "a: 1;---;*x            | x.yml:3:1 | has an alias of an anchor that is not there",
            })
    void saysWhatItCannotRead(String yaml, String at, String message) {
        YamlReader.Problem problem = problem(yaml.replace(';', '\n').replace('#', '\t'));
        Origin where = problem.at();
        assertThat(where.path() + ":" + where.line() + ":" + where.column() + " " + problem.message())
                .isEqualTo(at + " " + message);
        assertThat(problem.message()).doesNotContain("secret");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(new YamlReader().read("x.yml", new byte[] {'a', 0, 'b'}))
                .isEqualTo(new YamlReader.Problem(Origin.of("x.yml"), "is binary"));
        assertThat(new YamlReader().read("x.yml", new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'}))
                .isEqualTo(new YamlReader.Problem(at(2, 2), "has bytes that are not UTF-8"));
        assertThat(new YamlReader().read("x.yml", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0}))
                .isEqualTo(new YamlReader.Problem(at(1, 2), "has bytes that are not UTF-16"));
        assertThat(problem("a: 1\nb: \u0007"))
                .isEqualTo(new YamlReader.Problem(at(2, 4), "has the control character U+0007"));
    }

    @Test
    void keepsToTheLimits() {
        YamlReader reader = new YamlReader(new YamlLimits(2, 3, 40, 9));
        assertThat(reader.read("x.yml", "{a: &x [], b: [*x, *x]}")).isInstanceOf(Documents.class);
        assertThat(reader.read("x.yml", "{a: &x [], b: [*x, *x, *x]}"))
                .isEqualTo(new YamlReader.Problem(at(1, 24), "has more than 2 aliases"));
        assertThat(reader.read("x.yml", "[[[]]]")).isInstanceOf(Documents.class);
        assertThat(reader.read("x.yml", "[[[[]]]]"))
                .isEqualTo(new YamlReader.Problem(at(1, 4), "is nested more than 3 levels deep"));
        assertThat(reader.read("x.yml", "#".repeat(40))).isInstanceOf(Documents.class);
        assertThat(reader.read("x.yml", "#".repeat(41)))
                .isEqualTo(new YamlReader.Problem(Origin.of("x.yml"), "is longer than 40 characters"));
        assertThat(reader.read("x.yml", "#".repeat(161).getBytes(UTF_8)))
                .isEqualTo(new YamlReader.Problem(Origin.of("x.yml"), "is longer than 40 characters"));
        assertThat(reader.read("x.yml", "[1, 2, 3, 4, 5, 6, 7, 8]")).isInstanceOf(Documents.class);
        assertThat(reader.read("x.yml", "[1, 2, 3, 4, 5, 6, 7, 8, 9]"))
                .isEqualTo(new YamlReader.Problem(at(1, 26), "has more than 9 values"));
        assertThat(reader.read("x.yml", "[&x [1, 2, 3], *x]")).isInstanceOf(Documents.class);
        assertThat(reader.read("x.yml", "[&x [1, 2, 3], 4, *x]"))
                .isEqualTo(new YamlReader.Problem(at(1, 19), "has more than 9 values"));
        assertThat(reader.read("x.yml", "[&x [], *x, *x]\n--- [&x [], *x, *x]")).isInstanceOf(Documents.class);
    }

    @Test
    void survivesBombs() {
        String laughs = "a0: &a0 [x, x]\n";
        for (int i = 1; i <= 24; i++) {
            laughs += "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n";
        }
        assertThat(problem(laughs).message()).isEqualTo("has more than 500000 values");
        assertThat(problem("[".repeat(1_000_000)).message()).isEqualTo("is nested more than 50 levels deep");
        assertThat(problem("{a: ".repeat(500_000)).message()).isEqualTo("is nested more than 50 levels deep");
        assertThat(problem("- ".repeat(1_000_000)).message()).isEqualTo("is nested more than 50 levels deep");
        assertThat(new YamlReader().read("x.yml", new byte[50_000_000]))
                .isEqualTo(new YamlReader.Problem(Origin.of("x.yml"), "is longer than 3145728 characters"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neverThrows(long seed) {
        String[] parts = {"a", ":", " ", "\n", "- ", "[", "]", "{", "}", "&x ", "*x", "!", "|", ">", "%", "'", "\"", "#"
        };
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder yaml = new StringBuilder();
            for (int j = random.nextInt(20); j >= 0; j--) {
                yaml.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(new YamlReader().read("x.yml", yaml.toString())).isNotNull();
        }
        assertThat(problem("%YAML 99999999999.1\n--- a").message()).isEqualTo("has a line that is not YAML");
    }

    private static List<Node> read(String yaml) {
        return ((Documents) new YamlReader().read("x.yml", yaml)).documents();
    }

    private static YamlReader.Problem problem(String yaml) {
        return (YamlReader.Problem) new YamlReader().read("x.yml", yaml);
    }

    private static String entries(String yaml) {
        String shown = show(read(yaml).get(0));
        return shown.substring(1, shown.length() - 1);
    }

    private static String show(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.quoted() ? '"' + scalar.text() + '"' : scalar.text();
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(YamlReaderTest::show).collect(Collectors.joining(",", "[", "]"));
        }
        return ((Mapping) node)
                .entries().stream()
                        .map(entry ->
                                (entry.quoted() ? '"' + entry.key() + '"' : entry.key()) + "=" + show(entry.value()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static Origin at(int line, int column) {
        return new Origin("x.yml", line, column);
    }
}
