package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Origin;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Proves that a file is XML, so that finding its elements needs no care for what is not. */
final class WellFormed {

    private WellFormed() {}

    /**
     * @param path to name in what is thrown
     * @throws ReadinessException when it is not; in our words, for a parser's quote the file
     */
    static void check(String path, String text) {
        int line = brokenLine(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (line > 0) {
            throw new ReadinessException(
                    Origin.of(path, line) + ": the file is cut off or is not well-formed XML from about here on",
                    "correct it until mvn validate reads it");
        }
    }

    /** Where the reader stops before the end; 0 when it does not. */
    private static int brokenLine(String text) {
        XMLStreamReader reader;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            return 1;
        }
        try {
            while (reader.hasNext()) {
                reader.next();
            }
            return 0;
        } catch (XMLStreamException | RuntimeException e) {
            // the JDK's reader throws its internal runtime exceptions at some malformed input
            return Math.max(1, reader.getLocation().getLineNumber());
        }
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else is on the class path: the switches below are the ones it obeys
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Maven 3 knows the entities of HTML without a DTD, and no namespaces
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
