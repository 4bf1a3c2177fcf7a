package dev.readiness.render.document;

import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is deployed or published, and from which commit. */
final class ProjectPart {

    private ProjectPart() {}

    static Map<String, Object> of(Documented documented) {
        ModuleFacts root = root(documented);
        String commit = documented
                .reactor()
                .find(GitFacts.class)
                .flatMap(GitFacts::head)
                .orElse("");
        return new Item()
                .plain("name", root.artifactId())
                .plain("groupId", root.groupId())
                .plain("version", root.version())
                .plain("releaseVersion", releaseVersion(root))
                .flag("snapshot", root.isSnapshot())
                .plain("commit", commit)
                .plain("shortCommit", commit.substring(0, Math.min(7, commit.length())))
                .plain("java", java(documented, root))
                .flag("several", documented.modules().size() > 1)
                .build();
    }

    static ModuleFacts root(Documented documented) {
        return documented.reactor().get(ReactorFacts.class).root();
    }

    /** What the version will be once it is released. */
    static String releaseVersion(ModuleFacts root) {
        return root.version().replaceFirst("-SNAPSHOT$", "");
    }

    private static String java(Documented documented, ModuleFacts root) {
        return documented
                .whole(Operations.class)
                .flatMap(operations -> operations.java().stream())
                .findFirst()
                .map(Operations.JavaLevel::release)
                .or(() -> Stream.of("maven.compiler.release", "java.version", "maven.compiler.target")
                        .flatMap(name -> Optional.ofNullable(root.properties().get(name)).stream())
                        .filter(level -> level.matches("[\\d.]+"))
                        .findFirst())
                .orElse("");
    }
}
