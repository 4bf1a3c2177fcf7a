package dev.readiness.mojo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One <code>&lt;endpoint&gt;</code> in the POM; Maven fills the fields. */
public final class SmokeEndpoint {

    /** What to ask; required. */
    @Nullable String url;

    /** <code>health</code> (default) or <code>version</code>. */
    String kind = "health";

    /** Of a good answer. */
    int status = 200;

    /** Fields of a JSON answer, each as <code>/pointer=value</code>. */
    List<String> expect = List.of();

    /** JSON Pointer to the version; by default where Spring Boot, Quarkus and plain applications put it. */
    @Nullable String versionPointer;

    /** JSON Pointer to the commit; by default where Spring Boot, Quarkus and plain applications put it. */
    @Nullable String commitPointer;

    /** Instead of that of the goal. */
    @Nullable String serverId;

    /** Instead of that of the goal. */
    @Nullable String tokenVariable;

    static SmokeEndpoint of(String kind, String url) {
        SmokeEndpoint endpoint = new SmokeEndpoint();
        endpoint.kind = kind;
        endpoint.url = url;
        return endpoint;
    }
}
