package dev.readiness.scaffold;

import java.util.Map;
import java.util.stream.Stream;

/** Files that a project has once. */
final class ProjectFiles {

    private static final String RELEASES = "docs/releases/";

    private ProjectFiles() {}

    static Stream<ScaffoldFile> of(Project project) {
        Map<String, Object> model = Models.project(project);
        String release = RELEASES + "v" + project.version() + "/";
        Stream<ScaffoldFile> always = Stream.of(
                ScaffoldFile.of("readiness.yml", "init/readiness.yml", model)
                        .then("say what ready means: required keys, exact values, the least coverage"),
                ScaffoldFile.of(project.changelog(), "init/CHANGELOG.md", model)
                        .unless("CHANGELOG.adoc", "CHANGELOG.rst", "CHANGES.md", "HISTORY.md")
                        .then("say under Unreleased what changes for users"),
                ScaffoldFile.of(RELEASES + "README.md", "init/releases.md", model),
                ScaffoldFile.of(RELEASES + "history.md", "init/history.md", model),
                ScaffoldFile.of(release + "checklist.md", "init/checklist.md", model)
                        .then("tick each item when it is done; only people can"),
                ScaffoldFile.of(release + "release-notes.md", "init/release-notes.md", model)
                        .then("tell the users what is in the release, or take what readiness:notes writes"),
                ScaffoldFile.of(".gitignore", "init/gitignore.template", model));
        return project.applications().isEmpty() ? always : Stream.concat(always, guides(model));
    }

    private static Stream<ScaffoldFile> guides(Map<String, Object> model) {
        return Stream.of(
                ScaffoldFile.of("PRODUCTION.md", "init/PRODUCTION.md", model)
                        .unless("docs/PRODUCTION.md")
                        .then("check the variables, say how errors and secrets are handled"),
                ScaffoldFile.of("DEPLOYMENT.md", "init/DEPLOYMENT.md", model)
                        .unless("docs/DEPLOYMENT.md")
                        .then("name the hosts, the people on call, and how long a rollback may take"),
                ScaffoldFile.of(".dockerignore", "init/dockerignore.template", model));
    }

    /** The pipeline of the server that builds the project. */
    static Stream<ScaffoldFile> pipeline(Project project) {
        return project.pipeline().stream().map(one -> ScaffoldFile.of(Pipeline.Adapted.to(project, one))
                .then("write deploy.sh TARGET [--previous], which it calls, and set STAGING_URL and"
                        + " PRODUCTION_URL where it reads them"));
    }
}
