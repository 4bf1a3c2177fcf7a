package dev.readiness.gather.xml;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML file of a report. */
public final class XmlFile {

    /** The largest report that is read, in bytes. */
    public static final long LIMIT = 50_000_000;

    private static final String BROKEN = "the file is cut off or is not well-formed XML";

    private XmlFile() {}

    /**
     * Shows the file to the handler.
     *
     * @return false when there is no such file
     * @throws UnreadableXmlException when it is there and cannot be read to its end
     */
    public static boolean read(ProjectTree tree, String path, XmlHandler handler) throws UnreadableXmlException {
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Missing) {
            return false;
        }
        if (content instanceof Content.Refused refused) {
            throw new UnreadableXmlException(path, 0, "the file " + refused.reason());
        }
        read(path, ((Content.Bytes) content).bytes(), handler);
        return true;
    }

    /**
     * Shows a document to the handler.
     *
     * @param path to name in what is thrown
     * @throws UnreadableXmlException when it cannot be read to its end
     */
    public static void read(String path, byte[] bytes, XmlHandler handler) throws UnreadableXmlException {
        XMLStreamReader reader;
        try {
            reader = factory().createXMLStreamReader(new CleanReader(bytes));
        } catch (XMLStreamException e) {
            throw new UnreadableXmlException(path, 1, BROKEN);
        }
        XmlElement element = new XmlElement(path, reader);
        int event = XMLStreamConstants.START_DOCUMENT;
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = next(reader, element);
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> handler.start(element);
                case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(reader::getText);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw element.unreadable("the file refers to an entity, which is never followed");
                default -> {
                    // comments, processing instructions, the DOCTYPE
                }
            }
        }
    }

    private static int next(XMLStreamReader reader, XmlElement element) throws UnreadableXmlException {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // the JDK's reader throws its internal runtime exceptions at some malformed input
            throw element.unreadable(BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else is on the class path: the switches below are the ones it obeys
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
