package dev.readiness.mojo;

import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.notes.Forge;
import dev.readiness.notes.Links;
import dev.readiness.release.publish.Place;
import dev.readiness.release.publish.Publication;
import dev.readiness.release.publish.Publisher;
import dev.readiness.release.publish.ReleasePage;
import dev.readiness.release.publish.Site;
import dev.readiness.release.publish.Token;
import dev.readiness.release.publish.github.GitHubSite;
import dev.readiness.release.publish.gitlab.GitLabSite;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * Makes the page of a release at GitHub or GitLab, with its notes and files, or brings the one that is there up to date. The tag
 * has to be there already. Run twice, the second run changes nothing; run again after a failure, it goes on where that one
 * ended.
 */
@Mojo(name = "publish", aggregator = true, requiresOnline = true, threadSafe = true)
public final class PublishMojo extends PublishParameters {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MavenSession session;
    private final SettingsDecrypter decrypter;
    private final RepositorySystem repositories;

    @Inject
    public PublishMojo(MavenSession session, SettingsDecrypter decrypter, RepositorySystem repositories) {
        this.session = session;
        this.decrypter = decrypter;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("readiness:publish is skipped (readiness.publish.skip)");
            return;
        }
        Translated.run(() -> {
            try (PublishSources sources = PublishSources.of(session, this)) {
                publish(sources);
            }
        });
    }

    private void publish(PublishSources sources) {
        Links links = sources.links();
        Place place = Place.of(links, Optional.ofNullable(api));
        ReleaseTag released = sources.tag();
        PublishNotes.Found found = sources.notes(released);
        Publication publication = sources.publication(released, found.text());
        if (publication.draft() && place.forge() == Forge.GITLAB) {
            getLog().warn("publish: GitLab has no drafts, so the page is public at once");
        }
        if (ReleaseOptions.isOn(dryRun)) {
            show(place, publication, found.source());
            return;
        }
        Token token = new ForgeTokens(new SettingsServers(session, decrypter), System.getenv())
                .find(
                        Optional.ofNullable(serverId),
                        place.forge(),
                        URI.create(links.repository()).getHost());
        getLog().info("publish: notes from " + found.source() + ", token from " + token.source());
        try (Site site = site(place, token)) {
            ReleasePage page = new Publisher(site).publish(publication);
            page.lines().forEach(line -> getLog().info("publish: " + line));
        }
    }

    private Site site(Place place, Token token) {
        return place.forge() == Forge.GITLAB
                ? new GitLabSite(place, token, PATIENCE)
                : new GitHubSite(
                        place,
                        token,
                        new GitHubClientJars(
                                        repositories,
                                        session.getRepositorySession(),
                                        session.getTopLevelProject().getRemotePluginRepositories())
                                .resolve(),
                        PATIENCE);
    }

    private void show(Place place, Publication wanted, String source) {
        boolean draft = wanted.draft() && place.forge() == Forge.GITHUB;
        getLog().info("publish: dry run, nobody is asked");
        getLog().info("publish: " + (draft ? "draft" : "page") + " of tag " + wanted.tag() + " for "
                + place.repository() + " at " + place.api() + ": \"" + wanted.title() + "\""
                + (wanted.prerelease() ? ", pre-release" : ""));
        getLog().info("publish: notes from " + source);
        wanted.assets().forEach(asset -> getLog().info(
                        "publish: file " + asset.name() + ", " + asset.size() + " bytes, sha256 " + asset.sha256()));
    }
}
