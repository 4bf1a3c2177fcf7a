package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.ClassPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.jspecify.annotations.Nullable;

/**
 * What a module has on its class path at run time. Only POMs are read until a jar is asked for, so that a direct goal on a
 * reactor whose modules were never packaged works, and a module without a framework costs nothing.
 */
final class RuntimeClassPath implements ClassPath {

    private static final Set<String> AT_RUN_TIME = Set.of("compile", "runtime", "");

    private final MavenProject project;
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final MavenSession maven;
    private @Nullable List<Artifact> collected;

    RuntimeClassPath(MavenProject project, MavenSession session, RepositorySystem repositories) {
        this.project = project;
        this.repositories = repositories;
        this.maven = session;
        this.session = session.getRepositorySession();
    }

    @Override
    public SortedMap<String, String> artifacts() {
        TreeMap<String, String> versions = new TreeMap<>();
        for (Artifact artifact : collected()) {
            versions.putIfAbsent(name(artifact), artifact.getVersion());
        }
        return Collections.unmodifiableSortedMap(versions);
    }

    @Override
    public List<Path> jars(Predicate<String> wanted) throws UnresolvedException {
        Set<String> siblings = siblings();
        return resolve(collected().stream()
                .filter(artifact -> "jar".equals(artifact.getExtension()))
                .filter(artifact -> !siblings.contains(name(artifact)))
                .filter(artifact -> wanted.test(name(artifact)))
                .toList());
    }

    @Override
    public List<Path> springBoot(String version) throws UnresolvedException {
        CollectRequest request = new CollectRequest()
                .setRoot(new Dependency(
                        new DefaultArtifact("org.springframework.boot:spring-boot:" + version), "runtime"))
                .setRepositories(project.getRemoteProjectRepositories());
        try {
            List<Artifact> found = new ArrayList<>();
            flatten(repositories.collectDependencies(session, request).getRoot(), found);
            found.add(new DefaultArtifact("org.yaml:snakeyaml:jar:" + snakeYaml(version)));
            return resolve(found);
        } catch (RepositoryException e) {
            throw new UnresolvedException("Spring Boot " + version + " cannot be resolved");
        }
    }

    /** Boot only declares it through its starter, so its own choice by generation is made here. */
    private static String snakeYaml(String boot) {
        return boot.startsWith("2.") ? "1.30" : boot.startsWith("3.") ? "2.4" : "2.6";
    }

    /** Made when asked for: most modules of a large reactor never look at their class path. */
    private Set<String> siblings() {
        return maven.getProjects().stream()
                .map(other -> other.getGroupId() + ":" + other.getArtifactId())
                .collect(Collectors.toSet());
    }

    private List<Artifact> collected() {
        List<Artifact> artifacts = collected;
        if (artifacts == null) {
            CollectedArtifacts memory = CollectedArtifacts.of(project, maven.getProjects());
            artifacts = memory.read().orElseGet(() -> collectAndRemember(memory));
            collected = artifacts;
        }
        return artifacts;
    }

    private List<Artifact> collectAndRemember(CollectedArtifacts memory) {
        List<Artifact> artifacts = collect();
        Set<String> siblings = siblings();
        if (artifacts.stream().allMatch(one -> siblings.contains(name(one)) || !one.isSnapshot())) {
            memory.write(artifacts);
        }
        return artifacts;
    }

    private List<Artifact> collect() {
        CollectRequest request = new CollectRequest();
        request.setRootArtifact(RepositoryUtils.toArtifact(project.getArtifact()));
        project.getDependencies().stream()
                .map(dependency -> RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry()))
                .filter(dependency -> AT_RUN_TIME.contains(dependency.getScope()))
                .forEach(request::addDependency);
        if (project.getDependencyManagement() != null) {
            project.getDependencyManagement().getDependencies().stream()
                    .map(dependency -> RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry()))
                    .forEach(request::addManagedDependency);
        }
        request.setRepositories(project.getRemoteProjectRepositories());
        List<Artifact> artifacts = new ArrayList<>();
        try {
            flatten(repositories.collectDependencies(session, request).getRoot(), artifacts);
        } catch (DependencyCollectionException e) {
            throw new ReadinessException(
                    "The dependencies of " + project.getArtifactId() + " cannot be collected",
                    "run 'mvn dependency:tree' in the module and mend what it says");
        }
        return List.copyOf(artifacts);
    }

    private static void flatten(DependencyNode node, List<Artifact> into) {
        if (node.getArtifact() != null && (node.getDependency() == null || isAtRunTime(node.getDependency()))) {
            into.add(node.getArtifact());
        }
        node.getChildren().forEach(child -> flatten(child, into));
    }

    private static boolean isAtRunTime(Dependency dependency) {
        return AT_RUN_TIME.contains(dependency.getScope());
    }

    private List<Path> resolve(List<Artifact> artifacts) throws UnresolvedException {
        List<Path> files = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            try {
                ArtifactResult result = repositories.resolveArtifact(
                        session, new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null));
                files.add(result.getArtifact().getFile().toPath());
            } catch (RepositoryException e) {
                throw new UnresolvedException(name(artifact) + ":" + artifact.getVersion() + " cannot be resolved");
            }
        }
        return files;
    }

    private static String name(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
