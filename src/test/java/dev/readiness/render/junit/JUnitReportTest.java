package dev.readiness.render.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Report;
import dev.readiness.core.Severity;
import dev.readiness.facts.Origin;
import dev.readiness.render.Reports;
import dev.readiness.render.Valid;
import dev.readiness.render.Written;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class JUnitReportTest {

    private static final JUnitReport FORMAT = new JUnitReport();

    @Test
    void schemaSeesWhatIsWrong() {
        String text = Written.by(FORMAT, Reports.mixed());
        assertThat(Valid.xml(text)).isEmpty();
        assertThat(Valid.xml(text.replace(" time=\"0\"", ""))).isNotEmpty();
        assertThat(Valid.xml(text.replace("failure", "fault"))).isNotEmpty();
    }

    @Test
    void redIsWhatClosesTheGateAndNothingElse() throws Exception {
        assertThat(cases(Reports.mixed()))
                .containsExactly(
                        "readiness.config config.debug-off failure",
                        "readiness.core.api.config config.debug-off skipped",
                        "readiness.docs docs.links-work system-out",
                        "readiness.core.api.docs docs.links-work skipped",
                        "readiness.core.old.docs docs.links-work skipped",
                        "readiness.core.api.secrets secrets.strong error",
                        "readiness.core.api.tests tests.run passed");
        Report strict = new Report(
                Reports.mixed().stage(),
                Optional.empty(),
                Reports.mixed().judgements(),
                new Gate(Severity.WARNING, true, Optional.empty()));
        assertThat(cases(strict))
                .contains("readiness.docs docs.links-work failure", "readiness.core.api.docs docs.links-work error");
    }

    @Test
    void countsAgreeWithTheCases() throws Exception {
        Element suite = suite(Reports.mixed());
        assertThat(suite.getAttribute("name")).isEqualTo("readiness to deploy");
        assertThat(Stream.of("tests", "failures", "errors", "skipped").map(suite::getAttribute))
                .containsExactly("7", "1", "1", "3");
    }

    @Test
    void skippedSaysWhoAcceptedIt() throws Exception {
        Node skipped = suite(Reports.mixed()).getElementsByTagName("skipped").item(0);
        assertThat(((Element) skipped).getAttribute("message"))
                .isEqualTo("accepted until 2027-01-31: the vendor asked (old.yml:3: \"trace\" is \"true\")");
    }

    @Test
    void readsBackWhatXmlCanHold() throws Exception {
        Finding finding = Finding.of(Origin.of("a"), "", "emoji \uD83D\uDE80 ]]> <b> & \" ' \u65E5");
        Element failure = (Element) suite(Reports.report(Reports.judged(Reports.DEBUG, ".", List.of(finding))))
                .getElementsByTagName("failure")
                .item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("a: " + finding.message());
        assertThat(failure.getTextContent()).contains("error a: " + finding.message() + "\n");
    }

    private static List<String> cases(Report report) throws Exception {
        NodeList cases = suite(report).getElementsByTagName("testcase");
        return IntStream.range(0, cases.getLength())
                .mapToObj(index -> (Element) cases.item(index))
                .map(one -> one.getAttribute("classname") + " " + one.getAttribute("name") + " " + ending(one))
                .toList();
    }

    private static String ending(Element one) {
        NodeList children = one.getElementsByTagName("*");
        return children.getLength() == 0 ? "passed" : children.item(0).getNodeName();
    }

    private static Element suite(Report report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Written.by(FORMAT, report))))
                .getDocumentElement();
    }
}
