package dev.readiness.mojo;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.render.build.BuildInformation;
import dev.readiness.render.build.BuildTime;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the application is into its resources: <code>META-INF/build-info.properties</code> (version, coordinates, time)
 * and <code>git.properties</code> (commit, branch, dirty or not), which Spring Boot's info endpoint serves. The same commit
 * gives the same bytes. A file that another plugin has made, or that comes from the resources, stays as it is; this is why the
 * goal runs after them.
 */
@Mojo(name = "build-info", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class BuildInfoMojo extends AbstractMojo {

    private static final String TIMESTAMP = "project.build.outputTimestamp";

    private final MavenSession session;

    /** The module that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Inject
    public BuildInfoMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> write(Objects.requireNonNull(project)));
    }

    private void write(MavenProject module) {
        if (module.getPackaging().equals("pom")) {
            getLog().debug("readiness:build-info has nothing to write to in a module of packaging pom");
            return;
        }
        CommitOnce git = CommitOnce.of(session);
        Optional<HeadCommit> commit = known("the commit is", git.commit());
        Path output = Path.of(module.getBuild().getOutputDirectory());
        write(
                output,
                BuildInformation.BUILD,
                "build.version",
                BuildInformation.build(
                        module.getGroupId(),
                        module.getArtifactId(),
                        module.getVersion(),
                        module.getName(),
                        time(module, commit)));
        if (commit.isPresent()) {
            write(
                    output,
                    BuildInformation.GIT,
                    "git.commit.id",
                    BuildInformation.git(
                            commit.get(), known("git.branch is", git.head()), known("git.dirty is", git.tree())));
        } else {
            new InformationFile(output.resolve(BuildInformation.GIT)).forget();
        }
    }

    private void write(Path output, String name, String key, SortedMap<String, String> properties) {
        InformationFile file = new InformationFile(output.resolve(name));
        Optional<Properties> foreign = file.foreign();
        if (foreign.isEmpty()) {
            file.write(properties);
            return;
        }
        String theirs = foreign.get().getProperty(key, "");
        if (theirs.equals(properties.get(key))) {
            getLog().info(name + " was made by something else and stays as it is");
        } else {
            getLog().warn(name + " was made by something else and stays as it is, although its " + key + " is \""
                    + theirs + "\", not \"" + properties.get(key)
                    + "\"; 'mvn clean' removes what nobody makes any more");
        }
    }

    /** The time that the build gives itself, else that of the commit; never the clock, which would change every build. */
    private Optional<Instant> time(MavenProject module, Optional<HeadCommit> commit) {
        String given = session.getUserProperties()
                .getProperty(TIMESTAMP, module.getProperties().getProperty(TIMESTAMP, ""));
        Optional<Instant> time = BuildTime.of(given);
        if (time.isEmpty() && given.length() > 1) {
            getLog().warn(TIMESTAMP + " is no date that can be read, so build.time is that of the commit");
        }
        return time.or(() -> commit.map(HeadCommit::committed));
    }

    private <T extends Fact> Optional<T> known(String what, Evidence<T> evidence) {
        if (evidence instanceof Evidence.Known<T> fact) {
            return Optional.of(fact.fact());
        }
        String reason = evidence instanceof Evidence.Unknown<T> unknown
                ? unknown.reason()
                : ((Evidence.Absent<T>) evidence).reason();
        getLog().warn(what + " left out of the build information: " + reason);
        return Optional.empty();
    }
}
