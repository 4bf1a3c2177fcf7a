package dev.readiness.gather.evidence;

import java.io.IOException;

/** A report that cannot be read to its end, or is none; carries no text of the file and no words of the parser. */
final class UnreadableReportException extends IOException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String reason;

    /**
     * @param line 1-based; 0 for the file as a whole
     * @param reason what is the matter, after "the report": "is cut off"
     */
    UnreadableReportException(int line, String reason) {
        super(reason);
        this.line = line;
        this.reason = reason;
    }

    int line() {
        return line;
    }

    String reason() {
        return reason;
    }
}
