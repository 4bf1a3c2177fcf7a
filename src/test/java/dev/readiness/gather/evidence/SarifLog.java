package dev.readiness.gather.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** SARIF logs of any size, made while they are read. */
final class SarifLog {

    private static final String HEAD =
            "{\"version\":\"2.1.0\",\n\"runs\":[{\"tool\":{\"driver\":{\"name\":\"lint\"}},\n\"results\":[\n";
    private static final String TAIL = "\n]}]}\n";

    private SarifLog() {}

    /**
     * A log in memory.
     *
     * @param size of the texts that each result has
     */
    static byte[] of(int results, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new Stream(results, size).open()) {
            in.transferTo(out);
        }
        return out.toByteArray();
    }

    private static byte[] part(int index, int results, int size) {
        String text = "x".repeat(size);
        String result = "{\"ruleId\":\"R" + index + "\",\"message\":{\"text\":\"" + text + "\"},\"locations\":[{"
                + "\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"src/A.java\"},\"region\":{\"startLine\":1,"
                + "\"snippet\":{\"text\":\"" + text + "\"}}}}],\"partialFingerprints\":{\"a\":\"" + text + "\"}}";
        String before = index == 0 ? HEAD : ",\n";
        return (before + result + (index == results - 1 ? TAIL : "")).getBytes(StandardCharsets.UTF_8);
    }

    /** Counts what is read of a log. */
    static final class Stream {

        private final int results;
        private final int size;
        private long read;
        private int largest;

        Stream(int results, int size) {
            this.results = results;
            this.size = size;
        }

        /** Bytes handed out by all streams that were opened. */
        long read() {
            return read;
        }

        /** The most bytes that were asked for at once. */
        int largest() {
            return largest;
        }

        InputStream open() {
            return new InputStream() {
                private int next;
                private InputStream current = new ByteArrayInputStream(new byte[0]);

                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    largest = Math.max(largest, length);
                    int count = current.read(bytes, offset, length);
                    if (count < 0 && next < results) {
                        current = new ByteArrayInputStream(part(next, results, size));
                        next++;
                        count = current.read(bytes, offset, length);
                    }
                    read += Math.max(0, count);
                    return count;
                }
            };
        }
    }
}
