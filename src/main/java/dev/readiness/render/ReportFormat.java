package dev.readiness.render;

import dev.readiness.core.Report;
import java.io.IOException;
import java.io.OutputStream;

/** One form of the report. Same report, same bytes; a report without findings gives a valid document that says so. */
public interface ReportFormat {

    /** The word that the parameter <code>formats</code> of the goal knows it by. */
    String name();

    /** The file's name in the report directory. */
    String file();

    /**
     * Writes the report; leaves the stream open. Needs no memory beside the report's own.
     *
     * @param plugin version that judged
     */
    void write(Report report, String plugin, OutputStream out) throws IOException;
}
