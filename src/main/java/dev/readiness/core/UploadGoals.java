package dev.readiness.core;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The goals after which something is out: an artifact in a repository, an image in a registry, a release on a forge. */
public final class UploadGoals {

    /**
     * A plugin that uploads.
     *
     * @param plugin as {@code groupId:artifactId}
     * @param prefix by which it is called on the command line; empty when nobody knows
     * @param goals those that upload
     */
    private record Uploader(String plugin, String prefix, Set<String> goals) {

        static Uploader of(String plugin, String prefix, String... goals) {
            return new Uploader(plugin, prefix, Set.of(goals));
        }
    }

    private static final List<Uploader> KNOWN = List.of(
            Uploader.of("org.apache.maven.plugins:maven-deploy-plugin", "deploy", "deploy", "deploy-file"),
            Uploader.of("org.apache.maven.plugins:maven-gpg-plugin", "gpg", "sign-and-deploy-file"),
            Uploader.of("org.sonatype.central:central-publishing-maven-plugin", "central-publishing", "publish"),
            Uploader.of(
                    "org.sonatype.plugins:nexus-staging-maven-plugin",
                    "nexus-staging",
                    "deploy",
                    "deploy-staged",
                    "deploy-staged-repository",
                    "close",
                    "release",
                    "promote"),
            Uploader.of("org.sonatype.plugins:nxrm3-maven-plugin", "nxrm3", "deploy", "staging-deploy", "staging-move"),
            Uploader.of(
                    "org.codehaus.mojo:wagon-maven-plugin", "wagon", "upload", "upload-single", "merge-maven-repos"),
            Uploader.of("com.google.cloud.tools:jib-maven-plugin", "jib", "build"),
            Uploader.of("io.fabric8:docker-maven-plugin", "docker", "push"),
            Uploader.of("io.fabric8:fabric8-maven-plugin", "fabric8", "push", "deploy", "apply", "resource-apply"),
            Uploader.of("org.eclipse.jkube:kubernetes-maven-plugin", "k8s", "push", "deploy", "apply", "helm-push"),
            Uploader.of("org.eclipse.jkube:openshift-maven-plugin", "oc", "push", "deploy", "apply", "helm-push"),
            Uploader.of("com.spotify:dockerfile-maven-plugin", "dockerfile", "push"),
            Uploader.of("com.spotify:docker-maven-plugin", "docker", "push"),
            Uploader.of(
                    "org.jreleaser:jreleaser-maven-plugin",
                    "jreleaser",
                    "deploy",
                    "upload",
                    "release",
                    "publish",
                    "full-release"),
            Uploader.of("io.quarkus.platform:quarkus-maven-plugin", "quarkus", "deploy", "image-push"),
            Uploader.of("io.quarkus:quarkus-maven-plugin", "quarkus", "deploy", "image-push"),
            Uploader.of("com.google.cloud.tools:appengine-maven-plugin", "appengine", "deploy", "deployAll"),
            Uploader.of("com.microsoft.azure:azure-webapp-maven-plugin", "azure-webapp", "deploy"),
            Uploader.of("com.microsoft.azure:azure-functions-maven-plugin", "azure-functions", "deploy"),
            Uploader.of("org.cloudfoundry:cf-maven-plugin", "cf", "push"));

    private static final Set<String> PHASES = Set.of("deploy", "before:deploy", "after:deploy");

    private UploadGoals() {}

    /**
     * Whether the goal uploads.
     *
     * @param plugin as {@code groupId:artifactId}
     * @param more as {@code groupId:artifactId:goal}
     */
    public static boolean hold(String plugin, String goal, List<String> more) {
        return KNOWN.stream()
                        .anyMatch(known ->
                                known.plugin().equals(plugin) && known.goals().contains(goal))
                || more.contains(plugin + ":" + goal);
    }

    /**
     * Whether a word of Maven's command line asks for an upload: the phase deploy, or a goal named by its prefix or by its
     * coordinates with or without version and {@code @execution}.
     */
    public static boolean asks(String word, List<String> more) {
        String task = word.replaceFirst("@.*$", "");
        if (PHASES.contains(task) || task.equals("readiness:gate")) {
            return true;
        }
        List<String> parts = Arrays.asList(task.split(":", -1));
        String goal = parts.get(parts.size() - 1);
        if (parts.size() == 2) {
            return KNOWN.stream()
                    .anyMatch(known ->
                            known.prefix().equals(parts.get(0)) && known.goals().contains(goal));
        }
        return parts.size() > 2 && (hold(parts.get(0) + ":" + parts.get(1), goal, more) || isGate(parts.get(1), goal));
    }

    private static boolean isGate(String artifact, String goal) {
        return artifact.equals("readiness-maven-plugin") && goal.equals("gate");
    }

    /** Whether the plugin, as {@code groupId:artifactId}, uploads anything. */
    public static boolean knows(String plugin) {
        return KNOWN.stream().anyMatch(known -> known.plugin().equals(plugin));
    }

    /** Every known one as {@code groupId:artifactId:goal}, sorted, for the documentation. */
    public static Stream<String> known() {
        return KNOWN.stream()
                .flatMap(known -> known.goals().stream().map(goal -> known.plugin() + ":" + goal))
                .sorted();
    }
}
