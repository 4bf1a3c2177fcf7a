package dev.readiness.render.document;

import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The release that a rollback returns to: its tag, its commit, and its files as far as they can be had. */
final class RollbackPart {

    private RollbackPart() {}

    static Map<String, Object> of(Documented documented) {
        Optional<ReleaseTag> last = documented
                .reactor()
                .find(TagFacts.class)
                .flatMap(tags -> tags.before(ProjectPart.root(documented).version()));
        String commit = last.map(ReleaseTag::commit).orElse("");
        return new Item()
                .flag("present", last.isPresent())
                .plain(
                        "version",
                        last.map(ReleaseTag::version)
                                .map(SemanticVersion::toString)
                                .orElse(""))
                .plain("tag", last.map(ReleaseTag::name).orElse(""))
                .plain("commit", commit)
                .plain("shortCommit", commit.substring(0, Math.min(7, commit.length())))
                .list("artifacts", last.isPresent() ? artifacts(documented) : List.of())
                .build();
    }

    private static List<Map<String, Object>> artifacts(Documented documented) {
        return documented.released().stream()
                .filter(one -> documented.modules().stream()
                        .map(facts -> facts.get(ModuleFacts.class).path())
                        .anyMatch(one.module()::equals))
                .map(one -> (Map<String, Object>) new Item()
                        .plain("coordinates", one.coordinates())
                        .flag("hasDigest", !one.sha256().isEmpty())
                        .plain("sha256", one.sha256())
                        .text("source", one.source())
                        .build())
                .toList();
    }
}
