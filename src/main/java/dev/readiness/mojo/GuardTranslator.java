package dev.readiness.mojo;

import dev.readiness.facts.Origin;
import dev.readiness.facts.project.GuardFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.project.MavenProject;

/** Says in our words how a module's POM asks for the guard, also where Maven does not listen. */
final class GuardTranslator {

    private GuardTranslator() {}

    /**
     * How the module holds its uploads back.
     *
     * @param pom the module's POM
     * @param at where the POM names the plugin, when it does
     * @param session all modules that Maven builds
     * @param uploads whether this build is to upload; only then is a profile that is not active a mistake
     * @param alive whether the extension was seen at work
     */
    static GuardFacts facts(
            MavenProject project,
            Origin pom,
            Optional<Origin> at,
            List<MavenProject> session,
            boolean uploads,
            boolean alive) {
        boolean gate = CommandLine.binds(project, GuardSign.PLUGIN, "gate");
        return new GuardFacts(
                at.orElse(pom),
                isAsked(project) || (uploads && isAskedInVain(project)),
                alive,
                gate,
                isAsked(project) ? unguarded(session) : List.of());
    }

    private static List<String> unguarded(List<MavenProject> session) {
        return session.stream()
                .filter(other -> !isAsked(other))
                .map(MavenProject::getArtifactId)
                .toList();
    }

    private static boolean isAsked(MavenProject project) {
        Plugin plugin = project.getPlugin(GuardSign.PLUGIN);
        return plugin != null && plugin.isExtensions();
    }

    /** In management alone, or in a profile that may not be active, of this POM or of one above it in the reactor. */
    private static boolean isAskedInVain(MavenProject project) {
        for (MavenProject one = project; one != null; one = one.getParent()) {
            if (one.getOriginalModel() != null) {
                Stream<BuildBase> builds = Stream.concat(
                        Stream.ofNullable(one.getOriginalModel().getBuild()),
                        one.getOriginalModel().getProfiles().stream()
                                .flatMap(profile -> Stream.ofNullable(profile.getBuild())));
                if (builds.anyMatch(GuardTranslator::asks)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean asks(BuildBase build) {
        PluginContainer management = build.getPluginManagement();
        return Stream.of(build.getPlugins(), management == null ? List.<Plugin>of() : management.getPlugins())
                .flatMap(List::stream)
                .anyMatch(plugin -> plugin.getKey().equals(GuardSign.PLUGIN) && plugin.isExtensions());
    }
}
