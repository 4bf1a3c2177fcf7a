package dev.readiness.release.pom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** The JDK's reader is the judge of what the elements of a document are and say. */
final class ElementReaderTest {

    private static final List<String> TEXTS = List.of(
            "1.0",
            " ",
            "\n",
            "\r\n\t",
            "&amp;",
            "&#65;",
            "&#x1F600;",
            "&lt;a>",
            ">",
            "]] ",
            "'\"",
            "ü€😀",
            "&v;",
            "&w;");
    private static final List<String> MARKS = List.of(
            "<!---->", "<!-- <a> ' \" ]]> & -->", "<?p?>", "<?p <a> ?>", "<![CDATA[]]>", "<![CDATA[<a> & ]] > \"]]>");
    private static final List<String> TAGS =
            List.of("a", "b.c", "d-e", "ü", "m:f", "a x='>'", "a\ny=\"/>'\" z = ''", "b.c ", "d-e\t");
    private static final String DOCTYPE =
            "<!DOCTYPE p [<!-- > ' --><?x ' > ]?><!ELEMENT p ANY><!ENTITY v \"w>1\">\n<!ENTITY w '2'><!ENTITY v '9'>]>";

    @Test
    void seesTheElementsAndTextsThatTheJdkSees() throws XMLStreamException {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String document = document(random);
            Element root = ElementReader.read(new Source("x", document, StandardCharsets.UTF_8));
            List<String> seen = new ArrayList<>();
            told(root, seen);
            assertThat(seen).as(document).isEqualTo(expected(document));
        }
    }

    private static String document(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "<?xml version='1.0'?>\n" : "");
        text.append(random.nextBoolean() ? "<!-- <p> -->" : "").append(DOCTYPE).append("\n<?x <p> ?>");
        element(text, "p", random, 0);
        return text.append("\n<!-- </p> -->").toString();
    }

    private static void element(StringBuilder text, String tag, Random random, int depth) {
        if (random.nextInt(8) == 0) {
            text.append('<').append(tag).append("/>");
            return;
        }
        text.append('<').append(tag).append('>');
        for (int i = random.nextInt(5); i > 0; i--) {
            switch (depth > 4 ? random.nextInt(2) : random.nextInt(3)) {
                case 0 -> text.append(TEXTS.get(random.nextInt(TEXTS.size())));
                case 1 -> text.append(MARKS.get(random.nextInt(MARKS.size())));
                default -> element(text, TAGS.get(random.nextInt(TAGS.size())), random, depth + 1);
            }
        }
        text.append("</").append(tag.split("\\s", 2)[0]).append(random.nextBoolean() ? ">" : " >");
    }

    /** The name and the own text of each element, in the order in which they end. */
    private static void told(Element element, List<String> told) {
        element.children().forEach(child -> told(child, told));
        told.add(element.written() + "=" + LiteralReader.read(element).text().replaceAll("\\r\\n?", "\n"));
    }

    private static List<String> expected(String document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
        List<String> told = new ArrayList<>();
        List<StringBuilder> open = new ArrayList<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.add(new StringBuilder());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.get(open.size() - 1).append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT ->
                    told.add(reader.getLocalName() + "="
                            + open.remove(open.size() - 1).toString().trim());
                default -> {}
            }
        }
        return told;
    }
}
