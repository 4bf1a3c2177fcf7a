package dev.readiness.rules.spring;

import java.util.Optional;

/**
 * Whether an actuator endpoint answers at all; what is closed here answers nobody, however it is exposed.
 *
 * <p>Up to Boot 3.3 endpoints are enabled or not; from 3.4 on they have an access of none, read-only or unrestricted,
 * and the older keys still count where the newer are not set.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/actuator/endpoints.html">Spring Boot, endpoints</a>
 */
record EndpointAccess(SpringSettings spring) {

    /** How much an endpoint may do. */
    enum Level {
        NONE,
        READ_ONLY,
        UNRESTRICTED;

        private Level atMost(Level other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    Level of(String endpoint) {
        Level level = decisive(endpoint).map(this::level).orElse(initial(endpoint));
        return level.atMost(
                accessKeys()
                        ? spring.find("management.endpoints.access.max-permitted")
                                .map(this::level)
                                .orElse(Level.UNRESTRICTED)
                        : Level.UNRESTRICTED);
    }

    /** The setting that opens or closes the endpoint; empty when nothing is set. */
    Optional<BoundValue> decisive(String endpoint) {
        String key = "management.endpoint." + endpoint;
        return access(key + ".access").or(() -> spring.find(key + ".enabled")).or(this::forAll);
    }

    /** Whether a setting for all endpoints at once decides on this one. */
    boolean isDecidedForAll(String endpoint) {
        return decisive(endpoint).equals(forAll()) && forAll().isPresent();
    }

    private Optional<BoundValue> forAll() {
        return access("management.endpoints.access.default")
                .or(() -> spring.find("management.endpoints.enabled-by-default"));
    }

    private Optional<BoundValue> access(String key) {
        return accessKeys() ? spring.find(key) : Optional.empty();
    }

    private boolean accessKeys() {
        return spring.boot().atLeast(3, 4);
    }

    /** Shutdown was never open by itself; the heap dump is no longer since 3.5. */
    private Level initial(String endpoint) {
        boolean closed = endpoint.equals("shutdown")
                || (endpoint.equals("heapdump") && spring.boot().atLeast(3, 5));
        return closed ? Level.NONE : Level.UNRESTRICTED;
    }

    /** A value that only the environment knows counts as open. */
    private Level level(BoundValue value) {
        if (value.isFalse() || value.word().equals("none")) {
            return Level.NONE;
        }
        return value.word().equals("readonly") ? Level.READ_ONLY : Level.UNRESTRICTED;
    }
}
