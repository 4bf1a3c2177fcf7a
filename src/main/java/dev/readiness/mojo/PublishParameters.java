package dev.readiness.mojo;

import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the user of <code>publish</code> may say. */
abstract class PublishParameters extends AbstractMojo {

    /**
     * The release tag whose page is made. By default that at HEAD.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.tag")
    @Nullable String tag;

    /**
     * The version whose page is made, in place of its tag.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.version")
    @Nullable String version;

    /**
     * The heading of the page. By default the name of the project and the version.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.title")
    @Nullable String title;

    /**
     * The file with the notes, in Markdown. By default the release notes that are kept in the commit of the tag
     * (<code>release.notes</code> in the policy), else <code>target/readiness/release-notes.md</code> when the tag is at HEAD, else
     * the version's section of the changelog at the tag.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.notes")
    @Nullable String notes;

    /**
     * The files that the page offers, as patterns relative to the project: <code>target/*.jar</code>,
     * <code>dist/**&#47;*.zip</code>. By default none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.assets")
    List<String> assets = List.of();

    /**
     * Whether a new page is a draft, which only maintainers see; <code>false</code> makes it, or a draft that is there, public
     * once it is complete. A public page never becomes a draft. GitLab has no drafts.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.draft", defaultValue = "true")
    boolean draft = true;

    /**
     * Where the remote repository is hosted, when its address does not say so: <code>github</code> or <code>gitlab</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.forge")
    @Nullable String forge;

    /**
     * The address of the forge's API. By default <code>https://api.github.com</code>, <code>https://HOST/api/v3</code> for another
     * GitHub, <code>https://HOST/api/v4</code> for GitLab.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.api")
    @Nullable String api;

    /**
     * The server of settings.xml whose password is the token. By default one that is named like the host of the remote, else the
     * environment variable <code>GITHUB_TOKEN</code> or <code>GH_TOKEN</code>, <code>GITLAB_TOKEN</code> or
     * <code>CI_JOB_TOKEN</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.serverId")
    @Nullable String serverId;

    /**
     * Prints what would be made, and asks nobody; <code>-DdryRun</code> says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.dryRun", defaultValue = "${dryRun}")
    @Nullable String dryRun;

    /**
     * Publishes nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.publish.skip", defaultValue = "false")
    boolean skip;
}
