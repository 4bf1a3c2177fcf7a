package dev.readiness.gather.evidence;

import java.io.IOException;

/** Reads one format, from the root of the document on, into what it was made with. */
sealed interface ReportReader
        permits CycloneDxReader, DependencyCheckReader, JmhReader, OsvReader, SarifReader, TrivyReader {

    /**
     * Reads the document.
     *
     * @throws UnreadableReportException when it is not of the format after all, or holds too much
     */
    void read() throws IOException;
}
