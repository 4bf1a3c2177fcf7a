package dev.readiness.it.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A workflow of GitHub Actions, as far as the example goes; what it does not know it refuses. */
public final class GitHubWorkflow implements Pipeline {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*vars\\.(\\w+)\\s*}}");

    private final Yaml workflow;

    public GitHubWorkflow(Path file) throws IOException {
        this.workflow = Yaml.read(file);
    }

    @Override
    public boolean passes(Agents agents) throws Exception {
        // YAML 1.1 reads the key "on" as true.
        if (workflow.at(true).at("push").texts("tags").stream()
                .noneMatch(tag -> agents.tag().matches(tag.replace("*", "[^/]*")))) {
            throw new IllegalStateException("The tag does not start the workflow");
        }
        Yaml jobs = workflow.at("jobs");
        Map<String, Artifacts> uploads = new HashMap<>();
        Set<String> passed = new HashSet<>();
        for (String job : jobs.values().keySet()) {
            if (passed.containsAll(jobs.at(job).texts("needs"))
                    && new Job(agents, job, jobs.at(job), uploads).passes()) {
                passed.add(job);
            }
        }
        return passed.equals(jobs.values().keySet());
    }

    /** A job that is under way. */
    private static final class Job {

        private final Agents agents;
        private final String name;
        private final Yaml definition;
        private final Map<String, Artifacts> uploads;
        private final Map<String, String> environment = new HashMap<>();
        private final Map<String, String> conclusions = new HashMap<>();
        private Optional<Agents.Workspace> workspace = Optional.empty();

        Job(Agents agents, String name, Yaml definition, Map<String, Artifacts> uploads) {
            this.agents = agents;
            this.name = name;
            this.definition = definition;
            this.uploads = uploads;
            environment.put("GITHUB_JOB", name);
            definition.at("env").values().forEach((key, value) -> environment.put(key, evaluated(value)));
        }

        boolean passes() throws Exception {
            boolean passes = true;
            for (Yaml step : definition.maps("steps")) {
                boolean runs = asked(step.text("if").orElse("success()"), passes);
                boolean succeeds = !runs || succeeds(step);
                String conclusion = runs ? succeeds ? "success" : "failure" : "skipped";
                step.text("id").ifPresent(id -> conclusions.put(id, conclusion));
                passes &= succeeds;
            }
            return passes;
        }

        private boolean succeeds(Yaml step) throws Exception {
            Optional<String> run = step.text("run");
            if (run.isPresent()) {
                return workspace.orElseThrow().runs(List.of("bash", "-e"), evaluated(run.get()), environment);
            }
            String action = step.text("uses").orElseThrow().replaceFirst("@.*", "");
            Yaml with = step.at("with");
            switch (action) {
                case "actions/checkout" ->
                    workspace = Optional.of(agents.checkout(
                            name, Integer.parseInt(with.text("fetch-depth").orElse("1"))));
                case "actions/setup-java" -> {}
                case "actions/upload-artifact" ->
                    uploads.put(
                            with.text("name").orElseThrow(),
                            new Artifacts(workspace.orElseThrow().directory(), with.texts("path"), true));
                case "actions/download-artifact" ->
                    uploads.get(with.text("name").orElseThrow())
                            .bringTo(workspace.orElseThrow().directory());
                default -> throw new IllegalArgumentException("unknown action " + action);
            }
            return true;
        }

        /** A condition that joins calls and comparisons by "and"; without a call of a status it asks for success, too. */
        private boolean asked(String condition, boolean passes) {
            boolean status = Pattern.compile("\\b(success|failure|always|cancelled)\\(\\)")
                    .matcher(condition)
                    .find();
            boolean holds = status || passes;
            for (String term : condition.split("&&", -1)) {
                holds &= holds(term.strip(), passes);
            }
            return holds;
        }

        private boolean holds(String term, boolean passes) {
            MatchResult comparison = Pattern.compile("steps\\.(\\w+)\\.conclusion (!=|==) '(\\w+)'")
                    .matcher(term)
                    .results()
                    .findFirst()
                    .orElse(null);
            if (comparison != null) {
                String conclusion = conclusions.getOrDefault(comparison.group(1), "");
                return conclusion.equals(comparison.group(3))
                        == comparison.group(2).equals("==");
            }
            return switch (term) {
                case "success()" -> passes;
                case "failure()" -> !passes;
                case "always()" -> true;
                default -> throw new IllegalArgumentException("unknown condition " + term);
            };
        }

        private String evaluated(String text) {
            String value = EXPRESSION.matcher(text).replaceAll(found -> agents.variables()
                    .getOrDefault(found.group(1), ""));
            if (value.contains("${{")) {
                throw new IllegalArgumentException("unknown expression in " + text);
            }
            return value;
        }
    }
}
