package dev.readiness.render.junit;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RuleSet;
import dev.readiness.render.Statement;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes judgements as test cases. */
record TestCase(XMLStreamWriter xml, Gate gate) {

    void write(Judgement judgement) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attribute("classname", className(judgement));
        attribute("name", judgement.rule().id());
        attribute("time", "0");
        switch (Ending.of(judgement, gate)) {
            case FAILURE -> red("failure", judgement);
            case ERROR -> red("error", judgement);
            case SKIPPED -> skipped(judgement);
            case PASSED -> said(judgement);
        }
        xml.writeEndElement();
    }

    private void red(String element, Judgement judgement) throws XMLStreamException {
        List<Finding> closing = Ending.closing(judgement, gate);
        String more = closing.size() > 1 ? " (and " + (closing.size() - 1) + " more)" : "";
        start(element);
        attribute("message", line(closing.get(0)) + more);
        attribute("type", judgement.rule().id());
        lines(judgement);
        end();
    }

    private void skipped(Judgement judgement) throws XMLStreamException {
        start("skipped");
        attribute(
                "message",
                judgement.findings().isEmpty()
                        ? accepted(judgement)
                        : line(judgement.findings().get(0)));
        end();
    }

    /** What does not close the gate is told without turning anything red. */
    private void said(Judgement judgement) throws XMLStreamException {
        if (!judgement.findings().isEmpty()) {
            start("system-out");
            lines(judgement);
            end();
        }
    }

    private void lines(Judgement judgement) throws XMLStreamException {
        RuleInfo rule = judgement.rule();
        text(rule.title() + "\n");
        for (Finding finding : judgement.findings()) {
            text(judgement.severityOf(finding).word() + " " + line(finding) + "\n");
        }
        text("fix: " + rule.fix() + "\nwhy: mvn readiness:explain -Drule=" + rule.id() + "\n");
    }

    private static String accepted(Judgement judgement) {
        Judgement.Waived first = judgement.waived().get(0);
        String until = first.by().lastDay().map(day -> " until " + day).orElse("");
        return "accepted" + until + ": " + first.by().reason() + " (" + line(first.finding()) + ")";
    }

    private static String line(Finding finding) {
        return finding.at() + ": " + Statement.of(finding);
    }

    /** "readiness.core.api.config" of a rule on configuration in the module core/api; servers take it for a package. */
    private static String className(Judgement judgement) {
        String id = judgement.rule().id();
        String module = judgement.module().equals(".") ? "" : judgement.module().replace('/', '.') + ".";
        return "readiness." + module + RuleSet.subject(id);
    }

    private void start(String element) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement(element);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n  ");
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.of(value));
    }

    private void text(String value) throws XMLStreamException {
        xml.writeCharacters(XmlText.of(value));
    }
}
