package dev.readiness.gather.properties;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** What makes every reader of properties files give up: a backslash and a "u" without four hexadecimal digits. */
public final class MalformedEscape {

    /** What is said of it. */
    public static final String MESSAGE = "\"\\u\" is not followed by four hexadecimal digits";

    private MalformedEscape() {}

    /** The line where the first entry with such an escape begins, 1-based. */
    public static OptionalInt line(byte[] file) {
        return LogicalLine.of(new String(file, StandardCharsets.ISO_8859_1)).stream()
                .filter(line -> Escapes.resolve(line.text()).isEmpty())
                .mapToInt(LogicalLine::number)
                .findFirst();
    }
}
