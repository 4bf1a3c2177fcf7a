package dev.readiness.mojo;

import dev.readiness.gather.ProjectTree;
import dev.readiness.render.template.Templates;
import dev.readiness.scaffold.Pipeline;
import dev.readiness.scaffold.ScaffoldFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Fills in what a new file says: from a template, of the project or of ours, or from a pipeline that ships with the plugin. */
final class ScaffoldText {

    private static final String PIPELINES = "/dev/readiness/pipelines/";

    private final Templates templates;

    ScaffoldText(ProjectTree tree) {
        this.templates = OwnTemplates.in(tree);
    }

    String of(ScaffoldFile file) {
        return file.pipeline()
                .map(adapted -> adapted.text(example(adapted.pipeline())))
                .orElseGet(() -> templates.render(file.template(), file.model()));
    }

    private static String example(Pipeline pipeline) {
        try (InputStream in =
                Objects.requireNonNull(ScaffoldText.class.getResourceAsStream(PIPELINES + pipeline.example()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
