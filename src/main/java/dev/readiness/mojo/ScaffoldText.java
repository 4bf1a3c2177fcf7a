package dev.readiness.mojo;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import dev.readiness.render.template.Source;
import dev.readiness.render.template.Templates;
import dev.readiness.scaffold.Pipeline;
import dev.readiness.scaffold.ScaffoldFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Fills in what a new file says: from a template, of the project or of ours, or from a pipeline that ships with the plugin. */
final class ScaffoldText {

    private static final String PIPELINES = "/dev/readiness/pipelines/";
    private static final long LARGEST = 1_000_000;
    private static final int MOST_FILES = 1_000;

    private final Templates templates;

    ScaffoldText(ProjectTree tree) {
        this.templates = new Templates(own(tree));
    }

    private static Map<String, Source> own(ProjectTree tree) {
        TreeMap<String, Source> own = new TreeMap<>();
        for (ProjectTree.Entry entry :
                tree.deep(Templates.DIRECTORY + "/init", name -> name.endsWith(Templates.SUFFIX), MOST_FILES)) {
            String name = entry.path().substring(Templates.DIRECTORY.length() + 1);
            if (tree.read(entry.path(), LARGEST) instanceof Bytes bytes) {
                own.put(
                        name.substring(0, name.length() - Templates.SUFFIX.length()),
                        new Source(entry.path(), bytes.utf8()));
            }
        }
        return own;
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
