package dev.readiness.render.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fills templates. The built-in ones ship with the plugin; a project's own of the same name wins. A template can read the
 * model it is given and other templates, and nothing else: no file, no variable of the environment, no method of an object.
 *
 * @see <a href="https://mustache.github.io/mustache.5.html">mustache(5)</a>
 */
public final class Templates {

    /** Where a project keeps its own, relative to its root. */
    public static final String DIRECTORY = "src/readiness/templates";

    public static final String SUFFIX = ".mustache";

    private static final String BUILT_IN = "/dev/readiness/templates/";

    private final Map<String, Source> own;

    /** @param own the project's templates, by the name of what they write: "release-notes.md" */
    public Templates(Map<String, Source> own) {
        this.own = new TreeMap<>(own);
    }

    /**
     * Fills a template; line ends are line feeds.
     *
     * @param name of what it writes; its extension says how values are escaped
     * @param model of maps, lists, strings, numbers and booleans; a name that it lacks is an error, not a blank
     * @throws ReadinessException with template and line, when the template cannot be filled
     */
    public String render(String name, Map<String, Object> model) {
        Escape escape = Escape.of(name);
        StringWriter out = new StringWriter();
        try {
            new Compiler(this, escape)
                    .compile(name + SUFFIX)
                    .execute(out, List.of(model))
                    .flush();
        } catch (MustacheException e) {
            throw ours(e, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The library wraps what it catches, our own errors included. */
    private ReadinessException ours(MustacheException thrown, String name) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadinessException told) {
                return told;
            }
        }
        String at = thrown.getContext() == null ? path(name + SUFFIX) : place(thrown.getContext());
        return new ReadinessException(
                at + " is not well-formed Mustache: a tag or section is not closed",
                "close each {{#section}} with {{/section}} and each {{ with }}");
    }

    /** A template by the name of what it writes; the project's own first. */
    Optional<Source> find(String name) {
        Source found = own.get(name);
        return found == null ? builtIn(name) : Optional.of(found);
    }

    /** Where a tag stands. */
    String place(TemplateContext tag) {
        return path(tag.file()) + ":" + tag.line();
    }

    private String path(String file) {
        return find(file.substring(0, file.length() - SUFFIX.length()))
                .map(Source::path)
                .orElse(file);
    }

    private static Optional<Source> builtIn(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(BUILT_IN + name + SUFFIX)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Source(
                            "built-in " + name + SUFFIX, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
