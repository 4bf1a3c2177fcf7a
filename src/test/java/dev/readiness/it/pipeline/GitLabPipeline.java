package dev.readiness.it.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pipeline of GitLab CI, as far as the example goes; what it does not know it refuses. */
public final class GitLabPipeline implements Pipeline {

    private static final Set<String> GLOBAL = Set.of("image", "stages", "workflow", "variables", "cache");
    private static final Set<String> KNOWN = Set.of(
            "stage",
            "script",
            "artifacts",
            "extends",
            "resource_group",
            "environment",
            "when",
            "allow_failure",
            "variables");
    private static final Pattern REFERENCE = Pattern.compile("\\$(?:\\{(\\w+)}|(\\w+))");

    private final Yaml pipeline;

    public GitLabPipeline(Path file) throws IOException {
        this.pipeline = Yaml.read(file);
    }

    @Override
    public boolean passes(Agents agents) throws Exception {
        if (!pipeline.at("workflow").maps("rules").equals(List.of(new Yaml(Map.of("if", "$CI_COMMIT_TAG"))))) {
            throw new IllegalArgumentException("a tag is not what starts the pipeline");
        }
        List<Artifacts> artifacts = new ArrayList<>();
        boolean passes = true;
        for (String stage : pipeline.texts("stages")) {
            List<Artifacts> earlier = List.copyOf(artifacts);
            boolean open = passes;
            for (String name : jobs()) {
                Yaml job = resolved(name);
                if (open && job.text("stage").orElse("test").equals(stage)) {
                    passes &= runs(agents, name, job, earlier) || mayFail(job);
                    if (job.has("artifacts")) {
                        artifacts.add(new Artifacts(
                                agents.directory(name), job.at("artifacts").texts("paths"), true));
                    }
                }
            }
        }
        return passes;
    }

    private List<String> jobs() {
        return pipeline.values().keySet().stream()
                .filter(name -> !GLOBAL.contains(name) && !name.startsWith("."))
                .toList();
    }

    private Yaml resolved(String name) {
        Yaml job = pipeline.at(name);
        for (String template : job.texts("extends")) {
            job = job.over(resolved(template));
        }
        if (!KNOWN.containsAll(job.values().keySet())) {
            throw new IllegalArgumentException(
                    "unknown keyword in " + name + ": " + job.values().keySet());
        }
        return job;
    }

    /** A manual job may fail unless the definition says otherwise; the pipeline is then shown as passed, with a warning. */
    private static boolean mayFail(Yaml job) {
        boolean manual = job.text("when").equals(Optional.of("manual"));
        return job.text("allow_failure").map(Boolean::valueOf).orElse(manual);
    }

    private boolean runs(Agents agents, String name, Yaml job, List<Artifacts> artifacts) throws Exception {
        Map<String, String> variables = variables(agents, name, job);
        Agents.Workspace workspace = agents.checkout(name, Integer.parseInt(variables.getOrDefault("GIT_DEPTH", "20")));
        for (Artifacts one : artifacts) {
            one.bringTo(workspace.directory());
        }
        String script = "set -eo pipefail\n" + String.join("\n", job.texts("script"));
        return workspace.runs(List.of("bash"), script, variables);
    }

    /** What the server sets, over it what the file sets, over that what the owner has set; each may refer to others. */
    private Map<String, String> variables(Agents agents, String name, Yaml job) {
        Map<String, String> all = new HashMap<>(Map.of(
                "CI_COMMIT_TAG",
                agents.tag(),
                "CI_JOB_NAME",
                name,
                "CI_PROJECT_DIR",
                agents.directory(name).toString()));
        job.text("environment").ifPresent(environment -> all.put("CI_ENVIRONMENT_NAME", environment));
        all.putAll(pipeline.at("variables").values());
        all.putAll(job.at("variables").values());
        all.putAll(agents.variables());
        Map<String, String> raw = Map.copyOf(all);
        all.replaceAll((key, value) -> REFERENCE
                .matcher(value)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        raw.getOrDefault(reference.group(1) == null ? reference.group(2) : reference.group(1), ""))));
        return all;
    }
}
