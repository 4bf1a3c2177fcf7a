package dev.readiness.smoke;

import java.util.List;
import java.util.Optional;

/**
 * What is asked, and what it must answer.
 *
 * @param status of a good answer
 * @param expectations of its JSON; without any the status alone counts
 * @param follow whether redirects are followed, as long as they stay on the server
 */
public record Endpoint(
        Kind kind,
        EndpointUrl url,
        int status,
        List<Expectation> expectations,
        Optional<Credential> credential,
        boolean follow) {

    public Endpoint {
        expectations = List.copyOf(expectations);
    }

    /** Kind and address, for people. */
    public String name() {
        return kind.word() + " " + url;
    }
}
