package dev.readiness.gather.xml;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;

/** A file that is there and cannot be read; carries no text of the file and no words of the parser. */
public final class UnreadableXmlException extends Exception {

    private static final long serialVersionUID = 1;

    private final String path;
    private final int line;
    private final String reason;

    /**
     * @param line 1-based; 0 for the file as a whole
     * @param reason what is the matter, one sentence without a final period
     */
    public UnreadableXmlException(String path, int line, String reason) {
        super(reason);
        this.path = path;
        this.line = line;
        this.reason = reason;
    }

    /** Where the reader stopped. */
    public Origin at() {
        return Origin.of(path, line);
    }

    /** What is the matter, one sentence without a final period. */
    public String reason() {
        return reason;
    }

    /** The evidence of whoever wanted a fact from the file. */
    public <T extends Fact> Evidence<T> evidence() {
        return Evidence.unknown(at(), reason);
    }
}
