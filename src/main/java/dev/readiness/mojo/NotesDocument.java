package dev.readiness.mojo;

import dev.readiness.render.template.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A document that a template makes of a model, on its way to the report directory. */
record NotesDocument(Templates templates, String name, Map<String, Object> model, Path directory) {

    String text() {
        return templates.render(name, model);
    }

    /** What was written, for the log. */
    String write() {
        String text = text();
        new OutputFile(directory.resolve(name)).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return directory.resolve(name).toString();
    }
}
