package dev.readiness.gather.env;

/**
 * What shell, Compose and systemd do not read alike.
 *
 * @see <a href="https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html">POSIX, shell command language</a>
 * @see <a href="https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/">Compose, .env syntax</a>
 * @see <a href="https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html">systemd, EnvironmentFile=</a>
 */
enum EnvQuirk {
    BLANK_BEFORE_EQUALS("has a blank before \"=\": the shell runs a command, Compose and systemd set the variable"),
    BLANK_AFTER_EQUALS(
            "has a blank after \"=\": the shell sets nothing and runs the value, Compose and systemd trim it"),
    BAD_NAME("is no valid variable name: the shell and systemd reject it, Compose takes it"),
    NO_EQUALS("has no \"=\": the shell runs it as a command, Compose takes the host's value, systemd ignores it"),
    EXPORT("is exported: the shell and Compose accept \"export\", systemd ignores the line"),
    DUPLICATE("is set more than once: shell, Compose and systemd take the last one, some libraries the first"),
    BLANKS("has blanks outside of quotes: the shell runs the second word, Compose and systemd keep them"),
    WIDE_BLANK("has a non-ASCII blank outside of quotes: the shell and systemd keep it, Compose may trim it"),
    COMMENT("is followed by a comment on its line: the shell and Compose drop it, systemd keeps it in the value"),
    HASH("has \"#\" outside of quotes: shell, Compose and systemd keep it, some libraries cut the value there"),
    EXPANSION("has an active \"$\": the shell and Compose expand it, systemd keeps it as written"),
    COMMAND("has a command substitution: the shell runs it, Compose and systemd keep it as written"),
    ESCAPE("has a backslash escape: Compose turns it into a control character, the shell and systemd keep it"),
    BACKSLASH("has a backslash outside of quotes: the shell and systemd drop it, Compose keeps it"),
    OPERATOR("has a shell operator outside of quotes: the shell ends the value there, Compose and systemd keep it"),
    TILDE("begins with \"~\": the shell expands it, Compose and systemd keep it"),
    INNER_QUOTE("has a quote inside: the shell and systemd drop it, Compose keeps it or rejects the line"),
    UNCLOSED("has a quote that is not closed: the shell reads on into the next lines, Compose rejects the file");

    private final String reading;

    EnvQuirk(String reading) {
        this.reading = reading;
    }

    /** One sentence about a variable, without its value. */
    String about(String key) {
        return "\"" + key + "\" " + reading;
    }
}
