package dev.readiness.render.junit;

import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import dev.readiness.core.Report;
import dev.readiness.render.ReportFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report as JUnit XML in the dialect of Surefire: one suite, in it a test case for every rule in every module that it
 * concerns. One suite and not one for each module, because that is a whole document of Surefire's schema and servers group
 * by the class name, which begins with the module. Rules that do not apply are left out. No times: the same report gives
 * the same bytes.
 *
 * @see <a href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd">Surefire's schema</a>
 */
public final class JUnitReport implements ReportFormat {

    private static final String UTF_8 = "UTF-8";

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String file() {
        return "TEST-readiness.xml";
    }

    @Override
    public void write(Report report, String plugin, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        try {
            // the JDK's own: a factory from the class path would write other bytes
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, UTF_8);
            suite(report, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("The JUnit report cannot be written", e);
        }
        buffered.flush();
    }

    private static void suite(Report report, XMLStreamWriter xml) throws XMLStreamException {
        Map<Ending, Integer> counts = new EnumMap<>(Ending.class);
        for (Judgement judgement : report.judgements()) {
            if (concerns(judgement)) {
                counts.merge(Ending.of(judgement, report.gate()), 1, Integer::sum);
            }
        }
        xml.writeStartDocument(UTF_8, "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "readiness to " + report.stage().word());
        xml.writeAttribute(
                "tests",
                count(counts.values().stream().mapToInt(Integer::intValue).sum()));
        xml.writeAttribute("failures", count(counts.getOrDefault(Ending.FAILURE, 0)));
        xml.writeAttribute("errors", count(counts.getOrDefault(Ending.ERROR, 0)));
        xml.writeAttribute("skipped", count(counts.getOrDefault(Ending.SKIPPED, 0)));
        xml.writeAttribute("time", "0");
        TestCase cases = new TestCase(xml, report.gate());
        for (Judgement judgement : report.judgements()) {
            if (concerns(judgement)) {
                cases.write(judgement);
            }
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private static boolean concerns(Judgement judgement) {
        return judgement.outcome() != Outcome.NOT_APPLICABLE;
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
