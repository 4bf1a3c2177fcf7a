package dev.readiness.mojo;

import dev.readiness.release.version.VersionRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Releases the project, whole or not at all: judges everything that can be judged beforehand, then makes the commit, the tag and
 * the next version in a checkout of its own, builds it once and pushes branch and tag in one go. Your files, branch and tags are not
 * touched before the remote has taken the push. With <code>-DdryRun</code> it prints what it would do, and does nothing.
 */
@Mojo(name = "release", aggregator = true, threadSafe = true)
public final class ReleaseMojo extends AbstractMojo {

    private final MavenSession session;
    private final RepositorySystem repositories;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /**
     * How far the version rises: <code>auto</code> (as far as the evidence asks for), <code>major</code>, <code>minor</code>,
     * <code>patch</code>, <code>alpha</code>, <code>beta</code>, <code>rc</code>, <code>pre</code> (the next of the series) or
     * <code>promote</code> (the final version of the last pre-release). <code>-Dbump</code> says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.bump", defaultValue = "${bump}")
    private @Nullable String bump;

    /**
     * The version to release, instead of a bump.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.version")
    private @Nullable String version;

    /**
     * The version of the branch afterwards. By default the next patch, as a SNAPSHOT.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.next")
    private @Nullable String next;

    /**
     * How the release reaches the remote: <code>branch</code> (branch and tag in one push), <code>tag-only</code> (the branch stays
     * as it is) or <code>pull-request</code> (a branch of its own, completed after the merge). <code>-Dmode</code> says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.mode", defaultValue = "${mode}")
    private @Nullable String mode;

    /**
     * Prints the plan, why the version is what it is, and every change of every file; changes nothing. <code>-DdryRun</code> says
     * the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.dryRun", defaultValue = "${dryRun}")
    private @Nullable String dryRun;

    /**
     * Goes on with a release that was cut off. <code>-Dresume</code> says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.resume", defaultValue = "${resume}")
    private @Nullable String resume;

    /**
     * The tag of an older release to mend. Makes the branch of its line (<code>1.2.x</code>), begins the next patch there and
     * checks it out; commit the fix, then release from it. <code>-Dfrom</code> says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.from", defaultValue = "${from}")
    private @Nullable String from;

    /**
     * Fetches what the clone lacks before anything is decided: history that is cut off, and tags. Not with <code>dryRun</code>,
     * which changes nothing. <code>-Dunshallow</code> says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.unshallow", defaultValue = "${unshallow}")
    private @Nullable String unshallow;

    /**
     * Uploads what the release builds: the build runs <code>deploy</code>, and pushes after the last module was judged and before
     * the first file is uploaded. <code>-Dperform</code> says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.perform", defaultValue = "${perform}")
    private @Nullable String perform;

    /**
     * Whether the tag is signed. By default as git's <code>tag.gpgSign</code> says; key, format and program are git's too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.sign")
    private @Nullable Boolean sign;

    /**
     * Signs the commits off with the committer's name, as the Developer Certificate of Origin asks.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.signOff", defaultValue = "false")
    private boolean signOff;

    /**
     * Digest of the plan that a dry run showed: the release is made when its plan is still that one, to the byte.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.plan")
    private @Nullable String plan;

    /**
     * Name of the remote. By default that of the branch, else <code>origin</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.remote")
    private @Nullable String remote;

    /**
     * Name of the branch at the remote, where HEAD is detached and the CI server does not say it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.branch")
    private @Nullable String branch;

    /**
     * What the build of the release runs. By default <code>verify</code>, or <code>deploy</code> with <code>perform</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.goals")
    private @Nullable List<String> goals;

    /**
     * Message of the release commit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.message", defaultValue = "chore(release): {version}")
    private String message = "";

    /**
     * Message of the tag.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.tagMessage", defaultValue = "Release {version}")
    private String tagMessage = "";

    /**
     * Message of the commit that begins the next version.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.release.nextMessage", defaultValue = "chore(release): begin {next}")
    private String nextMessage = "";

    @Inject
    public ReleaseMojo(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> {
            Basis basis = Basis.of(session, Objects.requireNonNull(plugin).getVersion());
            ReleaseConduct conduct = new ReleaseConduct(session, repositories, basis, options(), getLog());
            if (from != null) {
                conduct.begin(from);
            } else if (ReleaseOptions.isOn(resume)) {
                conduct.resume();
            } else {
                conduct.release(ReleaseOptions.isOn(dryRun));
            }
        });
    }

    private ReleaseOptions options() {
        return new ReleaseOptions(
                VersionRequest.of(Optional.ofNullable(bump), Optional.ofNullable(version)),
                Optional.ofNullable(next),
                ReleaseOptions.mode(mode),
                ReleaseOptions.isOn(unshallow),
                ReleaseOptions.isOn(perform),
                Optional.ofNullable(sign),
                signOff,
                Optional.ofNullable(plan),
                Optional.ofNullable(remote),
                Optional.ofNullable(branch),
                goals == null ? List.of() : goals,
                new ReleaseOptions.Messages(message, tagMessage, nextMessage));
    }
}
