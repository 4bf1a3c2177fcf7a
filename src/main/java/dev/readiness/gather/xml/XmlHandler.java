package dev.readiness.gather.xml;

import java.util.function.Supplier;

/** Sees a document in its order. */
public interface XmlHandler {

    /**
     * A start tag.
     *
     * @throws UnreadableXmlException to stop: this is not the kind of document that was expected
     */
    void start(XmlElement element) throws UnreadableXmlException;

    /** The end tag of the innermost open element. */
    void end(String name);

    /** A stretch of character data; asking for it is what costs. */
    default void text(Supplier<String> text) {}
}
