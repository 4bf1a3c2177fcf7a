package dev.readiness.scaffold;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that a project should have.
 *
 * @param path relative to the root
 * @param template that writes it; of no meaning for a pipeline
 * @param model for the template
 * @param pipeline that it is, which ships ready and is adapted
 * @param executable whether it is a program
 * @param others paths of files that make it needless
 * @param todo what people have to do about it, imperative; empty when nothing
 */
public record ScaffoldFile(
        String path,
        String template,
        Map<String, Object> model,
        Optional<Pipeline.Adapted> pipeline,
        boolean executable,
        List<String> others,
        String todo) {

    public ScaffoldFile {
        model = Map.copyOf(model);
        others = List.copyOf(others);
    }

    static ScaffoldFile of(String path, String template, Map<String, Object> model) {
        return new ScaffoldFile(path, template, model, Optional.empty(), false, List.of(), "");
    }

    static ScaffoldFile of(Pipeline.Adapted pipeline) {
        return new ScaffoldFile(pipeline.pipeline().path(), "", Map.of(), Optional.of(pipeline), false, List.of(), "");
    }

    ScaffoldFile asProgram() {
        return new ScaffoldFile(path, template, model, pipeline, true, others, todo);
    }

    ScaffoldFile unless(String... there) {
        return new ScaffoldFile(path, template, model, pipeline, executable, List.of(there), todo);
    }

    ScaffoldFile then(String people) {
        return new ScaffoldFile(path, template, model, pipeline, executable, others, people);
    }
}
