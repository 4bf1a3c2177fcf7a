package dev.readiness.gather.xml;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The start tag that the reader stands on; valid only while the handler looks at it. */
public final class XmlElement {

    private final String path;
    private final XMLStreamReader reader;

    XmlElement(String path, XMLStreamReader reader) {
        this.path = path;
        this.reader = reader;
    }

    public String name() {
        return reader.getLocalName();
    }

    /** The value of an attribute; "" when there is none. */
    public String attribute(String name) {
        @Nullable String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /**
     * A count.
     *
     * @throws UnreadableXmlException when the attribute is missing or no whole number from 0 to 2,147,483,647
     */
    public int count(String name) throws UnreadableXmlException {
        try {
            int count = Integer.parseInt(attribute(name).strip());
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // said below in our words
        }
        throw unreadable("the attribute \"" + name + "\" of an element \"" + name() + "\" is not a count");
    }

    /** The exception that names this place. */
    public UnreadableXmlException unreadable(String reason) {
        return new UnreadableXmlException(path, Math.max(0, reader.getLocation().getLineNumber()), reason);
    }
}
