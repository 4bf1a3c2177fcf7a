package dev.readiness.gather.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.properties.PropertiesReader.Entry;
import dev.readiness.gather.properties.PropertiesReader.Reading;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PropertiesTest {

    @TempDir
    private Path root;

    private static Reading read(String text) {
        return PropertiesReader.read("a.properties", new Content.Bytes(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=b",
                "a:b",
                "a b",
                "a = b",
                "a : b",
                "a\tb",
                "a\fb",
                "a==b",
                "a= b ",
                "a",
                "a=",
                "=b",
                "a\\ b=c",
                "a\\=b:c",
                "a\\:b c",
                "# c\n! d\na=b",
                "  a=b",
                "a=b\\\n  c",
                "a=b\\\\\nc=d",
                "a=b\\\r\nc",
                "a=b\rc=d",
                "a\\\n=b",
                "a=\\u00e4\\u20AC",
                "\\u0061=b",
                "a=\\t\\n\\r\\f\\q\\\\",
                "a=b\\",
                "a=b\\\n# c",
                "\n\n a=1\n\n",
                "a=1\na=2",
                "a=b\\\n\nc=d",
                "a   :   b"
            })
    void readsAsJavaDoes(String text) throws IOException {
        Properties java = new Properties();
        java.load(new StringReader(text));
        TreeMap<String, String> ours = new TreeMap<>();
        read(text).entries().forEach(entry -> ours.put(entry.key(), entry.value()));
        assertThat(ours).isEqualTo(new TreeMap<>(java));
    }

    @Test
    void keepsThePlaces() {
        assertThat(read("# c\n  a=b\\\n  c\n\nd=e\n").entries())
                .extracting(Entry::at)
                .extracting(at -> at.line() + ":" + at.column())
                .containsExactly("2:3", "5:1");
    }

    @Test
    void saysWhatSurprises() {
        assertThat(read("a=1\nb=\u00e4\na=2\n").problems())
                .extracting(
                        ConfigProblem::kind,
                        ConfigProblem::key,
                        problem -> problem.at().line(),
                        ConfigProblem::message)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                Kind.SURPRISING,
                                "b",
                                2,
                                "\"b\" has a byte that is not ASCII: Java reads it as ISO-8859-1"),
                        org.assertj.core.api.Assertions.tuple(
                                Kind.SURPRISING, "a", 3, "\"a\" is set more than once: the last one wins"));
        Reading marked = read("\u00EF\u00BB\u00BFa=1\n");
        assertThat(marked.entries()).extracting(Entry::key).containsExactly("a");
        assertThat(marked.problems())
                .extracting(ConfigProblem::message)
                .containsExactly("The file begins with a byte order mark: Java takes it for a part of the first key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=\\u12", "a=\\u12g4", "\\uzzzz=1", "a=\\u"})
    void saysWhatJavaRejects(String text) {
        assertThat(read(text).problems()).extracting(ConfigProblem::kind).containsExactly(Kind.REJECTED);
        assertThat(read(text).entries()).isEmpty();
    }

    @Test
    void doesNotReadWhatIsNoText() {
        assertThat(read("a\0b").problems())
                .extracting(ConfigProblem::message)
                .containsExactly("The file is a binary file");
        assertThat(PropertiesReader.read("a", new Content.Refused("leads out of the project"))
                        .problems())
                .extracting(ConfigProblem::message)
                .containsExactly("The file leads out of the project");
        assertThat(PropertiesReader.read("a", new Content.Missing()).problems())
                .extracting(ConfigProblem::message)
                .containsExactly("The file is missing");
    }

    @Test
    void letsAProfileWin() throws IOException {
        Files.writeString(root.resolve("application.properties"), "a=1\nb=1\ndb.password=q7Jr-2mXw.9z\n");
        Files.writeString(root.resolve("application-prod.properties"), "a=2\n");
        Files.writeString(root.resolve("application-dev.properties"), "a=3\ndb.password=q7Jr-2mXw.9z\n");
        ConfigSet set = new PropertiesGatherer(new WorkTree(root), path -> path)
                .set(List.of("."), List.of("prod"), Set.of())
                .orElseThrow();
        assertThat(set.kind()).isEqualTo(ConfigSet.Kind.PROPERTIES);
        assertThat(set.name()).isEqualTo("properties, profile prod");
        assertThat(set.settings().values()).extracting(Setting::text).containsExactly("2", "1", "***");
        assertThat(set.settings().get("a").sources())
                .extracting(source -> source.profile() + "@" + source.at())
                .containsExactly("prod@application-prod.properties:1", "@application.properties:1");
        assertThat(set.settings()
                        .get("db.password")
                        .value()
                        .secret()
                        .orElseThrow()
                        .alsoAt())
                .extracting(reuse -> reuse.at().toString())
                .containsExactly("application-dev.properties:2");
        assertThat(new PropertiesGatherer(new WorkTree(root), path -> path).set(List.of("x"), List.of(), Set.of()))
                .isEmpty();
    }
}
