package dev.readiness.gather.xml;

import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Every attribute, by its name without a namespace. */
    public SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** The line on which the tag ends, 1-based; 0 when it is not known. */
    public int line() {
        return Math.max(0, reader.getLocation().getLineNumber());
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
        return new UnreadableXmlException(path, line(), reason);
    }
}
