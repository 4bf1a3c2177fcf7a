package dev.readiness.render.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** A text of limited size that goes out as it comes; counts the items that found no room. */
final class Page {

    /** Bytes kept for closing what is open and for the last sentence. */
    private static final int RESERVE = 1024;

    private final OutputStream out;
    private int room;
    private int leftOut;

    Page(OutputStream out, int limit) {
        this.out = out;
        this.room = limit - RESERVE;
    }

    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        room -= bytes.length;
    }

    /** Writes the items that there is room for, between start and end; neither when there is room for none. */
    void list(String start, Iterator<String> items, String end) throws IOException {
        boolean started = false;
        while (items.hasNext()) {
            String item = items.next();
            String next = started ? item : start + item;
            // once one is left out so are all lighter ones
            if (leftOut > 0 || next.getBytes(StandardCharsets.UTF_8).length + end.length() > room) {
                leftOut++;
            } else {
                write(next);
                started = true;
            }
        }
        if (started) {
            write(end);
        }
    }

    void end() throws IOException {
        if (leftOut > 0) {
            write("\n" + leftOut + " more findings are left out: report.json has all.\n");
        }
    }
}
