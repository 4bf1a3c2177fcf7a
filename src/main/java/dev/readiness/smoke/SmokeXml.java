package dev.readiness.smoke;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The result as JUnit XML, one test case for each endpoint, for the servers that show test results. */
public final class SmokeXml {

    private static final String UTF_8 = "UTF-8";

    private final XMLStreamWriter xml;

    private SmokeXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the result; the stream stays open. */
    public static void write(Result result, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, UTF_8);
        new SmokeXml(xml).suite(result);
        xml.close();
    }

    private void suite(Result result) throws XMLStreamException {
        xml.writeStartDocument(UTF_8, "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", "readiness-smoke");
        attribute("tests", String.valueOf(result.courses().size()));
        attribute("failures", String.valueOf(result.courses().size() - result.passes()));
        attribute("errors", "0");
        attribute("skipped", "0");
        attribute("time", seconds(result.took()));
        for (Course course : result.courses()) {
            testCase(course);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void testCase(Course course) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attribute("classname", "readiness.smoke." + course.endpoint().kind().word());
        attribute("name", course.endpoint().url().toString());
        attribute("time", seconds(course.took()));
        if (!course.passed()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            attribute("type", "smoke");
            attribute("message", course.state());
            xml.writeCharacters(legal(course.changes().stream()
                    .map(change -> seconds(change.after()) + " s: " + change.state())
                    .collect(Collectors.joining("\n"))));
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
        }
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** Without what XML 1.0 cannot hold, however it is escaped. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || (c >= ' ' && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c >= 0x10000
                        ? c
                        : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String seconds(Duration span) {
        return String.format(Locale.ROOT, "%.3f", span.toMillis() / 1000.0);
    }
}
