package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.Stage;
import dev.readiness.core.UploadGoals;
import dev.readiness.facts.project.BuildMachine;
import dev.readiness.facts.project.ReactorFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Says in our words what Maven is doing in this session. */
record SessionTranslator(MavenSession session) {

    /** Of Jenkins, TeamCity and Azure Pipelines, which do not set CI. */
    private static final List<String> CI_VARIABLES = List.of("JENKINS_URL", "TEAMCITY_VERSION", "TF_BUILD");

    /**
     * What the session is about to do: a goal that uploads means deploy, unless the user says otherwise.
     *
     * @param uploads goals that upload besides the known ones
     * @throws ReadinessException when the given word is no stage
     */
    Stage stage(Optional<String> given, List<String> uploads) {
        if (given.isEmpty()) {
            boolean asked = CommandLine.of(session).words().stream().anyMatch(goal -> UploadGoals.asks(goal, uploads));
            return asked ? Stage.DEPLOY : Stage.BUILD;
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.word().equals(given.get().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ReadinessException(
                        "-Dreadiness.stage is '" + given.get() + "'", "use build, release or deploy"));
    }

    Root root() {
        List<Path> modules = session.getProjects().stream()
                .filter(project -> project.getBasedir() != null) // there may be no POM
                .map(project -> project.getBasedir().toPath().toAbsolutePath().normalize())
                .toList();
        Path multiModule = session.getRequest()
                .getMultiModuleProjectDirectory()
                .toPath()
                .toAbsolutePath()
                .normalize();
        return Root.find(Path.of(session.getExecutionRootDirectory()), multiModule, modules);
    }

    /** Where the reports of the whole run go. */
    Path reportDirectory() {
        Path executionRoot = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
        Path build = session.getProjects().stream()
                .filter(project -> project.getBasedir().toPath().equals(executionRoot))
                .map(project -> Path.of(project.getBuild().getDirectory()))
                .findFirst()
                .orElse(executionRoot.resolve("target"));
        return build.resolve("readiness");
    }

    /** Where the modules are built, relative to the root. */
    List<String> buildDirectories(Root root) {
        return everyKnown().stream()
                .filter(project -> project.getBasedir() != null)
                .map(project -> root.path(Path.of(project.getBuild().getDirectory())))
                .toList();
    }

    /** Those left out by -pl too. */
    List<MavenProject> everyKnown() {
        return session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
    }

    /** Where and when the session runs; CI servers say so in variables of their own. */
    BuildMachine machine(Map<String, String> environment) {
        boolean says = !environment.getOrDefault("CI", "false").equalsIgnoreCase("false");
        boolean onCi = says || CI_VARIABLES.stream().anyMatch(environment::containsKey);
        return new BuildMachine(session.getStartTime().toInstant(), onCi);
    }

    ReactorFacts reactor(Root root, Set<String> skipped) {
        return new ReactorFacts(
                session.getProjects().stream()
                        .map(project -> ModuleTranslator.facts(project, root))
                        .toList(),
                partial(skipped),
                LocalDate.ofInstant(session.getStartTime().toInstant(), ZoneOffset.UTC),
                ModuleTranslator.skips(session.getUserProperties()));
    }

    /** Why the session does not speak for the whole reactor. */
    private Optional<String> partial(Set<String> skipped) {
        if (!skipped.isEmpty()) {
            return Optional.of("the check was skipped in " + String.join(", ", skipped));
        }
        Set<Path> present = session.getProjects().stream()
                .map(project -> directory(project))
                .collect(Collectors.toSet());
        Set<Path> declared = new HashSet<>();
        for (MavenProject project : everyKnown()) {
            declared.add(directory(project));
            for (String module : project.getModules()) {
                Path path = directory(project).resolve(module).normalize();
                declared.add(path.toString().endsWith(".xml") ? path.getParent() : path);
            }
        }
        declared.removeAll(present);
        if (!declared.isEmpty()) {
            return Optional.of("only " + present.size() + " of " + (present.size() + declared.size())
                    + " modules take part in this build (-pl, -rf or -N)");
        }
        return session.getProjects().stream()
                .filter(project -> session.getResult().getBuildSummary(project) instanceof BuildFailure)
                .map(project -> "module " + project.getArtifactId() + " failed to build")
                .findFirst();
    }

    private static Path directory(MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }
}
