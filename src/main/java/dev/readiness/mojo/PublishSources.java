package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.RemoteFacts;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.notes.Forge;
import dev.readiness.notes.Links;
import dev.readiness.release.publish.Publication;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** What a page is made of, in a session. */
record PublishSources(
        MavenSession session, PublishParameters said, Root root, ReleaseSettings settings, GitGatherer git)
        implements AutoCloseable {

    static PublishSources of(MavenSession session, PublishParameters said) {
        Root root = new SessionTranslator(session).root();
        RuleSet rules = RuleSet.installed(PublishSources.class.getClassLoader());
        ReleaseSettings settings =
                PolicySource.of(session, root, rules).policy().release();
        return new PublishSources(
                session, said, root, settings, new GitGatherer(root.directory(), settings.tags(), System.getenv()));
    }

    ReleaseTag tag() {
        TagFacts tags = git.tags() instanceof Evidence.Known<TagFacts> known ? known.fact() : none();
        if (said.tag != null && said.version != null) {
            throw new ReadinessException("Both a tag and a version to publish are given", "keep one of them");
        }
        Optional<String> name = Optional.ofNullable(said.tag);
        Optional<String> version = Optional.ofNullable(said.version);
        if (name.isEmpty() && version.isEmpty()) {
            return tags.at(head()).stream()
                    .findFirst()
                    .orElseThrow(() -> new ReadinessException(
                            "HEAD has no release tag",
                            "check out the tag of the release, or add -Dreadiness.publish.tag=v1.2.0"));
        }
        return tags.releases().stream()
                .filter(one -> name.map(one.name()::equals).orElse(true))
                .filter(one -> version.map(text -> SemanticVersion.parse(text).equals(Optional.of(one.version())))
                        .orElse(true))
                .findFirst()
                .orElseThrow(() -> new ReadinessException(
                        "There is no release tag " + name.or(() -> version).orElse("") + " here",
                        "fetch it by git fetch --tags; release.tags in readiness.yml says how such tags are named"));
    }

    private static TagFacts none() {
        throw new ReadinessException(
                "The tags cannot be read", "run in the work tree of the repository that was released");
    }

    private Optional<String> head() {
        return git.head() instanceof Evidence.Known<GitFacts> known
                ? known.fact().head()
                : Optional.empty();
    }

    PublishNotes.Found notes(ReleaseTag tag) {
        String made = root.path(new SessionTranslator(session).reportDirectory().resolve("release-notes.md"));
        return new PublishNotes(
                        new WorkTree(root.directory()),
                        git.tree(tag.commit()),
                        settings,
                        Optional.of(made).filter(path -> head().equals(Optional.of(tag.commit()))))
                .find(tag, Optional.ofNullable(said.notes));
    }

    Publication publication(ReleaseTag tag, String notes) {
        String version = tag.version().toString();
        return new Publication(
                version,
                tag.name(),
                tag.commit(),
                Optional.ofNullable(said.title)
                        .orElseGet(() -> session.getTopLevelProject().getName() + " " + version),
                notes,
                !tag.version().isFinal(),
                said.draft,
                new PublishAssets(new WorkTree(root.directory())).find(said.assets));
    }

    /** Where the repository is. */
    Links links() {
        Optional<Forge> given = Optional.ofNullable(said.forge).map(name -> Forge.named(name)
                .orElseThrow(() ->
                        new ReadinessException("-Dreadiness.publish.forge is '" + name + "'", "use github or gitlab")));
        return git.remote() instanceof Evidence.Known<RemoteFacts> known
                ? Links.of(known.fact().url(), given)
                : Links.NONE;
    }

    @Override
    public void close() {
        git.close();
    }
}
