package dev.readiness.mojo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequestPopulator;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.graph.DefaultProjectDependencyGraph;
import org.apache.maven.internal.aether.DefaultRepositorySystemSessionFactory;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingRequest;
import org.apache.maven.project.ProjectBuildingResult;
import org.codehaus.plexus.DefaultContainerConfiguration;
import org.codehaus.plexus.DefaultPlexusContainer;
import org.codehaus.plexus.PlexusConstants;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.PlexusContainerException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Maven's own components on POMs that are on disk. The testing harness hands out mocks for the session, which know no
 * projects, graph, result or repositories; this makes a real one, offline, on the repository that this build resolved from.
 */
public final class OfflineMaven {

    private static final PlexusContainer CONTAINER = container();

    /** The version of Spring Boot that this build compiles against. */
    static final String BOOT = bootJar().getParent().getFileName().toString();

    private OfflineMaven() {}

    static RepositorySystem repositories() {
        return lookup(RepositorySystem.class);
    }

    /** A session in the directory, as {@code mvn -o goals} begins it on 2026-06-30. */
    public static MavenSession session(Path directory, String... goals) {
        return session(directory, Map.of(), goals);
    }

    @SuppressWarnings("deprecation") // the constructor is deprecated for want of a public one that replaces it
    public static MavenSession session(Path directory, Map<String, String> userProperties, String... goals) {
        try {
            MavenExecutionRequest request = request(directory, userProperties, goals);
            RepositorySystemSession repositorySession =
                    lookup(DefaultRepositorySystemSessionFactory.class).newRepositorySession(request);
            MavenSession session =
                    new MavenSession(CONTAINER, repositorySession, request, new DefaultMavenExecutionResult());
            File pom = directory.resolve("pom.xml").toFile();
            if (pom.exists()) {
                ProjectBuildingRequest building =
                        request.getProjectBuildingRequest().setRepositorySession(repositorySession);
                take(
                        session,
                        lookup(ProjectBuilder.class).build(List.of(pom), true, building).stream()
                                .map(ProjectBuildingResult::getProject)
                                .toList());
                session.getTopLevelProject().setExecutionRoot(true);
            }
            return session;
        } catch (Exception e) {
            throw new IllegalStateException("No session for " + directory, e);
        }
    }

    /** Lets only some modules take part, as -pl does. */
    static MavenSession select(MavenSession session, String... artifactIds) {
        List<MavenProject> all = session.getAllProjects();
        take(
                session,
                all.stream()
                        .filter(project -> Arrays.asList(artifactIds).contains(project.getArtifactId()))
                        .toList());
        session.setAllProjects(all);
        return session;
    }

    public static MavenProject project(MavenSession session, String artifactId) {
        return session.getProjects().stream()
                .filter(project -> project.getArtifactId().equals(artifactId))
                .findFirst()
                .orElseThrow();
    }

    private static void take(MavenSession session, List<MavenProject> projects) throws IllegalStateException {
        try {
            DefaultProjectDependencyGraph graph = new DefaultProjectDependencyGraph(projects);
            session.setProjects(graph.getSortedProjects());
            session.setAllProjects(graph.getSortedProjects());
            session.setProjectDependencyGraph(graph);
        } catch (org.apache.maven.project.DuplicateProjectException
                | org.codehaus.plexus.util.dag.CycleDetectedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("deprecation") // the plain local repository does not ask where an artifact once came from
    private static MavenExecutionRequest request(Path directory, Map<String, String> userProperties, String... goals)
            throws Exception {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest()
                .setBaseDirectory(directory.toFile())
                .setGoals(List.of(goals))
                .setOffline(true)
                .setUseLegacyLocalRepository(true)
                .setStartTime(Date.from(Instant.parse("2026-06-30T12:00:00Z")))
                .setSystemProperties(System.getProperties());
        request.setMultiModuleProjectDirectory(directory.toFile());
        userProperties.forEach(request.getUserProperties()::setProperty);
        request.setLocalRepositoryPath(localRepository().toFile());
        return lookup(MavenExecutionRequestPopulator.class).populateDefaults(request);
    }

    /** org/springframework/boot/spring-boot/VERSION/JAR is below it. */
    private static Path localRepository() {
        return bootJar().resolve("../../../../../..").normalize();
    }

    private static Path bootJar() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().matches("spring-boot-[0-9.]+\\.jar"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T lookup(Class<T> role) {
        try {
            return CONTAINER.lookup(role);
        } catch (org.codehaus.plexus.component.repository.exception.ComponentLookupException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlexusContainer container() {
        try {
            return new DefaultPlexusContainer(new DefaultContainerConfiguration()
                    .setClassPathScanning(PlexusConstants.SCANNING_INDEX)
                    .setAutoWiring(true));
        } catch (PlexusContainerException e) {
            throw new IllegalStateException(e);
        }
    }
}
