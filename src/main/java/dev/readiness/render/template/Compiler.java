package dev.readiness.render.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import dev.readiness.core.ReadinessException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;

/** Compiles one template with its partials; all of them write text of the same kind. */
final class Compiler extends DefaultMustacheFactory {

    private final Templates templates;
    private final Escape escape;

    Compiler(Templates templates, Escape escape) {
        this.templates = templates;
        this.escape = escape;
        setObjectHandler(new ModelValues(templates));
    }

    @Override
    public Reader getReader(String resource) {
        String name = resource.substring(0, resource.length() - Templates.SUFFIX.length());
        Source source = templates
                .find(name)
                .orElseThrow(() -> new ReadinessException(
                        "there is no template " + resource,
                        "put it into " + Templates.DIRECTORY + ", or correct the name"));
        return new StringReader(source.text().replace("\r\n", "\n"));
    }

    @Override
    public String resolvePartialPath(String directory, String name, String extension) {
        return name + Templates.SUFFIX;
    }

    @Override
    public void encode(String value, Writer writer) {
        escape.write(value, writer);
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
        return new DefaultMustacheVisitor(this) {

            private boolean lineIsPartial;

            /** A partial that stands alone takes its line end with it, as the specification says and the library does not. */
            @Override
            public void write(TemplateContext tag, String text) {
                boolean taken = lineIsPartial && text.startsWith("\n");
                lineIsPartial = false;
                super.write(tag, taken ? text.substring(1) : text);
            }

            @Override
            public void value(TemplateContext tag, String variable, boolean encoded) {
                lineIsPartial = false;
                super.value(tag, variable, encoded);
            }

            @Override
            public void iterable(TemplateContext tag, String variable, Mustache inner) {
                lineIsPartial = false;
                super.iterable(tag, variable, inner);
            }

            @Override
            public void notIterable(TemplateContext tag, String variable, Mustache inner) {
                lineIsPartial = false;
                super.notIterable(tag, variable, inner);
            }

            @Override
            public void partial(TemplateContext tag, String variable, String indent) {
                String place = templates.place(tag);
                if (Escape.of(TemplateName.checked(variable, place)) != escape) {
                    throw new ReadinessException(
                            place + " includes " + variable + ", whose values are escaped in another way",
                            "include templates of the same kind only");
                }
                super.partial(tag, variable, indent);
                lineIsPartial = tag.startOfLine();
            }

            @Override
            public void dynamicPartial(TemplateContext tag, String variable, String indent) {
                throw refused(tag, "a partial whose name is a value");
            }

            @Override
            public void pragma(TemplateContext tag, String pragma, String arguments) {
                throw refused(tag, "a pragma");
            }

            private ReadinessException refused(TemplateContext tag, String what) {
                return new ReadinessException(templates.place(tag) + " holds " + what, "leave it out");
            }
        };
    }
}
