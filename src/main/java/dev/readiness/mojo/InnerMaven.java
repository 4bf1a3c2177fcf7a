package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.Build;
import dev.readiness.release.ReleasePlan;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.jspecify.annotations.Nullable;

/**
 * Builds a release with the Maven, the settings, the profiles and the properties that the caller gave.
 *
 * @param directory of the project in the checkout, relative to the repository's top; empty when it is the top
 * @param folder of the plan, for the push from within a build that uploads
 * @param verdict that the build has to come to
 */
record InnerMaven(MavenSession session, String directory, Path folder, ReleaseVerdict verdict, Log log)
        implements Build {

    /** What is said to the release, and not to the build, and what Maven 4 says of the folder that it was called in. */
    private static final Set<String> OURS = Set.of(
            "bump",
            "dryRun",
            "resume",
            "perform",
            "mode",
            "from",
            "unshallow",
            "readiness.stage",
            "session.rootDirectory",
            "session.topDirectory");

    @Override
    public void run(ReleasePlan plan) {
        begin(plan.checkout().resolve(".mvn"));
        try {
            InvocationResult result = new DefaultInvoker().execute(request(plan));
            if (result.getExecutionException() != null || result.getExitCode() != 0) {
                throw new ReadinessException(
                        "The build of " + plan.version() + " in " + plan.checkout() + " failed with exit code "
                                + result.getExitCode(),
                        "see its output above, mend what it says, and release again");
            }
        } catch (MavenInvocationException e) {
            throw new ReadinessException(
                    "The build of " + plan.version() + " cannot be started", "see that maven.home is set and complete");
        }
        verdict.require(plan);
    }

    /** Without this folder Maven looks for its project's root above the checkout, and Maven 4 uploads POMs that name no version. */
    private static void begin(Path root) {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new ReadinessException(root + " cannot be made", "see that you may write there");
        }
    }

    InvocationRequest request(ReleasePlan plan) {
        MavenExecutionRequest given = session.getRequest();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(plan.checkout().resolve(directory).toFile());
        if (given.getPom() != null && !given.getPom().getName().equals("pom.xml")) {
            request.setPomFileName(given.getPom().getName());
        }
        request.setMavenHome(new File(System.getProperty("maven.home", "")));
        request.addArgs(plan.goals());
        request.setBatchMode(true);
        request.setOffline(given.isOffline());
        request.setUserSettingsFile(existing(given.getUserSettingsFile()));
        request.setGlobalSettingsFile(existing(given.getGlobalSettingsFile()));
        request.setToolchainsFile(existing(given.getUserToolchainsFile()));
        request.setGlobalToolchainsFile(existing(given.getGlobalToolchainsFile()));
        request.setLocalRepositoryDirectory(given.getLocalRepositoryPath());
        request.setProfiles(profiles(given));
        request.setProperties(properties(given, plan));
        request.setUpdateSnapshots(given.isUpdateSnapshots());
        request.setDebug(log.isDebugEnabled());
        request.setQuiet(!log.isInfoEnabled());
        if (given.getDegreeOfConcurrency() > 1) {
            request.setThreads(String.valueOf(given.getDegreeOfConcurrency()));
        }
        return request;
    }

    private static @Nullable File existing(@Nullable File file) {
        return file != null && file.exists() ? file : null;
    }

    private static List<String> profiles(MavenExecutionRequest given) {
        List<String> profiles = new ArrayList<>(given.getActiveProfiles());
        given.getInactiveProfiles().forEach(profile -> profiles.add("!" + profile));
        return profiles;
    }

    private Properties properties(MavenExecutionRequest given, ReleasePlan plan) {
        Properties properties = new Properties();
        CheckoutProperties own = CheckoutProperties.in(
                given.getMultiModuleProjectDirectory().toPath().resolve(".mvn"));
        given.getUserProperties().forEach((name, value) -> {
            if (!OURS.contains(name.toString())
                    && !name.toString().startsWith("readiness.release.")
                    && !own.say(name.toString(), value.toString())) {
                properties.setProperty(name.toString(), value.toString());
            }
        });
        if (plan.uploads()) {
            properties.setProperty(ReleaseInFlight.PROPERTY, folder.toString());
        } else {
            properties.setProperty("readiness.stage", "release");
        }
        return properties;
    }
}
