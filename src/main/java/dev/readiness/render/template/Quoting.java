package dev.readiness.render.template;

import java.util.regex.Pattern;

/** How values are written in the languages of scripts and configuration; each keeps to one line. */
final class Quoting {

    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");

    /** What YAML 1.1 and 1.2 alike read as the text it is: no number, no yes, no date. */
    private static final Pattern PLAIN_SCALAR = Pattern.compile("[A-Za-z_./][A-Za-z0-9_./-]*(:[A-Za-z0-9_./-]+)*");

    private static final Pattern YAML_WORD =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|\\.nan|[-+]?\\.inf");

    private Quoting() {}

    static String html(String value) {
        return OneLine.of(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** One word of a POSIX shell, quoted where it has to be. */
    static String shell(String value) {
        String line = OneLine.of(value);
        return PLAIN_WORD.matcher(line).matches() ? line : "'" + line.replace("'", "'\\''") + "'";
    }

    /** A value of a systemd unit: specifiers and variables mean themselves. */
    static String ini(String value) {
        return OneLine.of(value)
                .replace("\\", "\\\\")
                .replace("%", "%%")
                .replace("$", "$$")
                .replace("\"", "\\\"");
    }

    static String yaml(String value) {
        String line = OneLine.of(value);
        boolean plain =
                PLAIN_SCALAR.matcher(line).matches() && !YAML_WORD.matcher(line).matches();
        return plain ? line : "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** One parameter of an nginx directive; a dollar sign would name a variable and has no escape, so it goes. */
    static String nginx(String value) {
        String line = OneLine.of(value).replace("$", "");
        return PLAIN_WORD.matcher(line).matches()
                ? line
                : "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The inside of a string literal. */
    static String java(String value) {
        return OneLine.of(value).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
