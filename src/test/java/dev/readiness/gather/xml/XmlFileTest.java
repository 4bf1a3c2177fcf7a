package dev.readiness.gather.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlFileTest {

    private static final String BROKEN = "the file is cut off or is not well-formed XML";
    private static final String ENTITY = "the file refers to an entity, which is never followed";

    @TempDir
    Path root;

    private final List<String> seen = new ArrayList<>();

    @Test
    void showsElementsAndText() throws Exception {
        assertThat(read("<a x='1'>\n<!-- no --><b><![CDATA[t]]></b></a>")).isTrue();
        assertThat(seen).containsExactly("<a 1", "\n", "<b ", "t", "b>", "a>");
    }

    @Test
    void saysWhenThereIsNoFile() throws Exception {
        assertThat(XmlFile.read(new WorkTree(root), "none.xml", new Recorder())).isFalse();
    }

    @Test
    void neverOpensTheDtd() throws Exception {
        Path dtd = Files.writeString(root.resolve("report.dtd"), "<<< whoever opens this fails");
        assertThat(read("<!DOCTYPE a SYSTEM \"" + dtd.toUri() + "\"><a/>")).isTrue();
        assertThat(read("<!DOCTYPE a PUBLIC \"-//JACOCO//DTD Report 1.1//EN\" \"report.dtd\"><a/>"))
                .isTrue();
        assertThat(read("<!DOCTYPE a SYSTEM \"http://localhost:9/report.dtd\"><a/>"))
                .isTrue();
    }

    @Test
    void neverFollowsAnExternalEntity() throws Exception {
        Path secret = Files.writeString(root.resolve("secret.txt"), "hunter2");
        refuses("<!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n<a>&s;</a>");
        refuses("<!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n<a x='&s;'/>");
        refuses("<!DOCTYPE a [<!ENTITY % s SYSTEM \"" + secret.toUri() + "\"> %s;]>\n<a>&s;</a>");
        assertThat(seen).noneMatch(text -> text.contains("hunter2"));
    }

    @Test
    void neverExpandsEntities() throws Exception {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        refuses(laughs + "]>\n<a>&l9;</a>");
        refuses(laughs + "]>\n<a x='&l9;'/>");
        assertThat(seen).noneMatch(text -> text.contains("lol"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<a>\n<b/>",
                "<a>\n<b",
                "<a>\n<b x='1",
                "<a>\n</b>",
                "<a/>\n<b/>",
                "plain text",
                "<a>\n<![CDATA[x",
                "<a>\n&nbsp;</a>",
                "<a b='1' b='2'/>",
                "<a><<</a>"
            })
    void refusesWhatIsNoDocument(String text) throws Exception {
        refuses(text);
    }

    @Test
    void namesTheLineWhereTheFileEnds() throws Exception {
        Files.writeString(root.resolve("a.xml"), "<a>\n<b/>\n<c x='se");
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(UnreadableXmlException.class, e -> assertThat(e.<TestFacts>evidence())
                        .isEqualTo(Evidence.<TestFacts>unknown(Origin.of("a.xml", 3), BROKEN)))
                .hasMessage(BROKEN);
    }

    @Test
    void refusesAFileOfMoreThanFiftyMegabytes() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(root.resolve("a.xml").toFile(), "rw")) {
            file.setLength(XmlFile.LIMIT + 1);
        }
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(UnreadableXmlException.class, e -> assertThat(e.<TestFacts>evidence())
                        .isEqualTo(Evidence.<TestFacts>unknown(Origin.of("a.xml"), "the file is larger than 50 MB")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "2147483648", "99999999999999999999"})
    void refusesACountThatIsNone(String count) throws Exception {
        Files.writeString(root.resolve("a.xml"), "<a>\n<b n='" + count + "'/></a>");
        assertThatThrownBy(() -> XmlFile.read(new WorkTree(root), "a.xml", new Recorder() {
                    @Override
                    public void start(XmlElement element) throws UnreadableXmlException {
                        if (element.name().equals("b")) {
                            element.count("n");
                        }
                    }
                }))
                .isInstanceOfSatisfying(UnreadableXmlException.class, e -> assertThat(e.<TestFacts>evidence())
                        .isEqualTo(Evidence.<TestFacts>unknown(
                                Origin.of("a.xml", 2), "the attribute \"n\" of an element \"b\" is not a count")));
    }

    private void refuses(String text) throws IOException {
        Files.writeString(root.resolve("a.xml"), text);
        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableXmlException.class)
                .satisfies(e -> assertThat(e.getMessage()).isIn(BROKEN, ENTITY));
    }

    private boolean read(String text) throws Exception {
        Files.writeString(root.resolve("a.xml"), text);
        return read();
    }

    private boolean read() throws UnreadableXmlException {
        return XmlFile.read(new WorkTree(root), "a.xml", new Recorder());
    }

    private class Recorder implements XmlHandler {

        @Override
        public void start(XmlElement element) throws UnreadableXmlException {
            seen.add("<" + element.name() + " " + element.attribute("x"));
        }

        @Override
        public void end(String name) {
            seen.add(name + ">");
        }

        @Override
        public void text(Supplier<String> text) {
            seen.add(text.get());
        }
    }
}
