package dev.readiness.render.template;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes a value stay a value in the text that a template writes: it can open no tag, end no string and begin no line. */
public enum Escape {
    MARKDOWN(MarkdownText::of),
    HTML(Quoting::html),
    SHELL(Quoting::shell),
    INI(Quoting::ini),
    YAML(Quoting::yaml),
    NGINX(Quoting::nginx),
    JAVA(Quoting::java);

    private static final Map<String, Escape> BY_EXTENSION = Map.ofEntries(
            Map.entry("md", MARKDOWN),
            Map.entry("html", HTML),
            Map.entry("sh", SHELL),
            Map.entry("env", SHELL),
            Map.entry("template", SHELL),
            Map.entry("dockerfile", SHELL),
            Map.entry("ini", INI),
            Map.entry("service", INI),
            Map.entry("timer", INI),
            Map.entry("yml", YAML),
            Map.entry("yaml", YAML),
            Map.entry("conf", NGINX),
            Map.entry("java", JAVA));

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final UnaryOperator<String> escaping;

    Escape(UnaryOperator<String> escaping) {
        this.escaping = escaping;
    }

    /**
     * How values are escaped in a file of that name; one without an extension goes by its whole name, as Dockerfile does.
     *
     * @throws ReadinessException when nothing is known of such files: to print values as they are would be a guess
     */
    public static Escape of(String name) {
        String file = TemplateName.file(name).toLowerCase(Locale.ROOT);
        Escape known = BY_EXTENSION.get(file.substring(file.lastIndexOf('.') + 1));
        if (known == null) {
            throw new ReadinessException(
                    "how values are escaped in " + name + " is not known",
                    "end the name in one of ."
                            + String.join(
                                    ", .",
                                    BY_EXTENSION.keySet().stream().sorted().toList()));
        }
        return known;
    }

    /** The value as the text needs it. */
    public String escape(String value) {
        return escaping.apply(value);
    }

    void write(String value, Writer out) {
        try {
            out.write(escape(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
