package dev.readiness.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * One way to upload src/it/deploys (a parent, api, core which needs api, and app), on one Maven.
 *
 * @param way for the table
 * @param ready whether what is built is ready; if not, it is the last module that is not
 * @param expected what is to be in the repository afterwards
 * @param says what the build is to say; empty when anything will do
 */
record Cell(Maven maven, String way, boolean ready, String expected, String says, Edit edit, List<String> arguments) {

    static final String ALL = "api.jar api.pom app.jar app.pom core.jar core.pom deploys.pom";
    static final String APP = "app.jar app.pom";
    static final String NOTHING = "";

    /** How the project differs from that of src/it. */
    @FunctionalInterface
    interface Edit {
        void make(Path project) throws IOException;
    }

    /**
     * What came of it.
     *
     * @param files in the repository, of whatever kind
     */
    record Result(Cell cell, int exit, long files, String artifacts, String output, String end) {

        String row() {
            return String.format(
                            "%-10s  %-44s  %-9s  %5d  %s",
                            cell.maven().version(), cell.way(), cell.ready() ? "READY" : "NOT READY", files, artifacts)
                    .stripTrailing();
        }
    }

    static Cell of(Maven maven, String way, String... arguments) {
        return new Cell(maven, way, true, ALL, "", project -> {}, Arrays.asList(arguments));
    }

    Cell uploading(String artifacts) {
        return new Cell(maven, way, ready, artifacts, says, edit, arguments);
    }

    Cell refused(String sentence) {
        return new Cell(maven, way, ready, NOTHING, sentence, edit, arguments);
    }

    Cell with(Edit more) {
        Edit both = project -> {
            edit.make(project);
            more.make(project);
        };
        return new Cell(maven, way, ready, expected, says, both, arguments);
    }

    Cell deployPlugin(String version, String configuration) {
        return with(project -> {
            Path pom = project.resolve("pom.xml");
            String plugin = "<pluginManagement><plugins><plugin><artifactId>maven-deploy-plugin</artifactId>"
                    + (version.isEmpty() ? "" : "<version>" + version + "</version>") + configuration
                    + "</plugin></plugins></pluginManagement>";
            Files.writeString(pom, Files.readString(pom).replace("<build>", "<build>" + plugin));
        });
    }

    /** The same with a last module that is not ready: nothing may be uploaded. */
    Cell notReady() {
        Edit debug = project ->
                Files.writeString(project.resolve("app/src/main/resources/application.properties"), "debug=true\n");
        return new Cell(maven, way, false, NOTHING, "", edit, arguments).with(debug);
    }

    Result run() throws IOException, InterruptedException, GitAPIException {
        Path project = ItProject.copy(
                "deploys", maven.version() + "-" + way.replaceAll("[^A-Za-z0-9.]+", "-") + (ready ? "" : "-not"));
        edit.make(project);
        ItProject.commit(project, "feat: differ");
        Remote remote = Remote.of(project);
        Maven.Build build = upload(maven, project, remote, arguments);
        return new Result(this, build.exit(), remote.count(), remote.artifacts(), build.output(), build.end());
    }

    /** Runs a build that would upload; it installs nothing and uploads under an id of its own, so that builds side by side
     * do not meet in the local repository. */
    static Maven.Build upload(Maven maven, Path project, Remote remote, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "-Drepository=" + remote.url(),
                "-Dremote=" + remote.directory(),
                "-Dremote.id=" + remote.id(),
                "-Dreadiness.version=" + Maven.property("it.version"),
                "-Dmaven.install.skip"));
        arguments.forEach(argument -> all.add(argument.replace("@url@", remote.url())
                .replace("@id@", remote.id())
                .replace("@project@", project.toString())));
        return maven.run(project, all.toArray(String[]::new));
    }
}
