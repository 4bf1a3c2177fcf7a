package dev.readiness.smoke;

import java.util.List;
import java.util.Optional;

/** Endpoints to ask in tests. */
final class Endpoints {

    private Endpoints() {}

    static Endpoint health(String url, Expectation... expectations) {
        return new Endpoint(Kind.HEALTH, EndpointUrl.of(url), 200, List.of(expectations), Optional.empty(), false);
    }

    static Endpoint version(String url, Expectation... expectations) {
        return new Endpoint(Kind.VERSION, EndpointUrl.of(url), 200, List.of(expectations), Optional.empty(), false);
    }

    static Endpoint following(Endpoint endpoint) {
        return new Endpoint(
                endpoint.kind(),
                endpoint.url(),
                endpoint.status(),
                endpoint.expectations(),
                endpoint.credential(),
                true);
    }

    static Endpoint with(Credential credential, Endpoint endpoint) {
        return new Endpoint(
                endpoint.kind(),
                endpoint.url(),
                endpoint.status(),
                endpoint.expectations(),
                Optional.of(credential),
                endpoint.follow());
    }
}
