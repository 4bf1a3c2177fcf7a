package dev.readiness.mojo;

import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the user of <code>smoke</code> may say. */
abstract class SmokeParameters extends AbstractMojo {

    /**
     * Addresses that answer 200 when the service is well. Those under <code>/actuator/health</code> and
     * <code>/q/health</code> also have to answer <code>{"status": "UP"}</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.health")
    List<String> health = List.of();

    /**
     * Addresses that tell the deployed version and commit as JSON.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.version")
    List<String> version = List.of();

    /**
     * Endpoints with expectations of their own, besides those above: <code>url</code>, <code>kind</code> (health or
     * version), <code>status</code>, <code>expect</code>, <code>versionPointer</code>, <code>commitPointer</code>,
     * <code>serverId</code>, <code>tokenVariable</code>.
     *
     * @since 0.1.0
     */
    @Parameter
    List<SmokeEndpoint> endpoints = List.of();

    /**
     * Fields that the answers of <code>health</code> must hold, each as <code>/pointer=value</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.expect")
    List<String> expect = List.of();

    /**
     * The version that must run; <code>none</code> compares no version. By default that of the project.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.expectedVersion")
    @Nullable String expectedVersion;

    /**
     * The commit that must run, in full or from 7 digits on; <code>none</code> compares no commit. By default HEAD of the
     * work tree.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.expectedCommit")
    @Nullable String expectedCommit;

    /**
     * When to give up: <code>90s</code>, <code>5m</code>, <code>1m30s</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.deadline", defaultValue = "5m")
    String deadline = "";

    /**
     * Longest time for one attempt, from the look-up of the name to the last byte.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.attemptTimeout", defaultValue = "10s")
    String attemptTimeout = "";

    /**
     * Whether redirects are followed, as long as they stay on the same host and port, or lead to its https.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.followRedirects", defaultValue = "false")
    boolean followRedirects;

    /**
     * The server of settings.xml whose user and password are sent; without a user the password is a bearer token.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.serverId")
    @Nullable String serverId;

    /**
     * The environment variable that holds a bearer token.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.tokenVariable")
    @Nullable String tokenVariable;

    /**
     * Skips the smoke test, loudly.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.smoke.skip", defaultValue = "false")
    boolean skip;
}
