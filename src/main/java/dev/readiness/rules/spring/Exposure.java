package dev.readiness.rules.spring;

import dev.readiness.core.Finding;
import dev.readiness.core.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which actuator endpoints answer over HTTP, and on which port.
 *
 * @param include what the list names; empty when it is unset, which means "health" alone
 * @param exclude endpoint ids that are taken away again
 */
record Exposure(List<BoundValue> include, Set<String> exclude, EndpointAccess access, Port port) {

    static final String INCLUDE = "management.endpoints.web.exposure.include";
    static final String EXCLUDE = "management.endpoints.web.exposure.exclude";
    private static final String ALL = "*";

    /** Boot's own that give away memory, configuration, sessions and routes, or let anyone change levels and stop it. */
    private static final List<String> SENSITIVE = List.of(
            "beans",
            "configprops",
            "env",
            "heapdump",
            "httpexchanges",
            "logfile",
            "loggers",
            "mappings",
            "sessions",
            "shutdown",
            "threaddump");
    /** Brought by libraries or older versions, so that only their name says that they are there. */
    private static final Set<String> SENSITIVE_BY_NAME = Set.of("gateway", "httptrace", "jolokia");

    /** Where the endpoints listen. */
    enum Port {
        /** The one that serves the users. */
        PUBLIC,
        /** One of their own, which a network can keep apart. */
        SEPARATE,
        /** Nowhere. */
        CLOSED
    }

    static Exposure of(SpringSettings spring) {
        Set<String> exclude =
                spring.elements(EXCLUDE).stream().map(BoundValue::word).collect(Collectors.toUnmodifiableSet());
        return new Exposure(spring.elements(INCLUDE), exclude, new EndpointAccess(spring), port(spring));
    }

    /** The element that opens everything. */
    Optional<BoundValue> wildcard() {
        return include.stream().filter(item -> item.word().equals(ALL)).findFirst();
    }

    /** Elements that name a sensitive endpoint which answers. */
    Stream<BoundValue> sensitive() {
        return include.stream()
                .filter(item -> SENSITIVE.contains(item.word()) || SENSITIVE_BY_NAME.contains(item.word()))
                .filter(item -> answers(item.word()));
    }

    /** Sensitive endpoints that answer under a wildcard. */
    List<String> sensitiveUnderWildcard() {
        return SENSITIVE.stream().filter(this::answers).toList();
    }

    /** Whether nothing but a switch for all endpoints at once keeps a sensitive one shut under a wildcard. */
    boolean restsOnTheDefault() {
        return SENSITIVE.stream().anyMatch(id -> !isExcluded(id) && access.isDecidedForAll(id));
    }

    /** Elements that only the target environment knows. */
    Stream<Finding> doubts() {
        return include.stream().filter(BoundValue::isOpen).map(BoundValue::doubt);
    }

    /** Weighs a finding: endpoints on a port of their own may well be out of reach. */
    Finding weigh(Finding finding) {
        return port == Port.SEPARATE ? finding.as(Severity.WARNING) : finding;
    }

    /** Whether an endpoint is on the list; health is unless a list says otherwise. */
    boolean isExposed(String endpoint) {
        boolean listed = include.isEmpty()
                ? endpoint.equals("health")
                : wildcard().isPresent()
                        || include.stream()
                                .anyMatch(item -> item.isOpen() || item.word().equals(endpoint));
        return listed && !isExcluded(endpoint);
    }

    private boolean answers(String endpoint) {
        return !isExcluded(endpoint) && access.of(endpoint) != EndpointAccess.Level.NONE;
    }

    private boolean isExcluded(String endpoint) {
        return exclude.contains(ALL) || exclude.contains(endpoint);
    }

    private static Port port(SpringSettings spring) {
        Optional<BoundValue> management = spring.find("management.server.port");
        Optional<BoundValue> server = spring.find("server.port");
        String own = management.map(BoundValue::text).orElse("");
        if (own.startsWith("-")) {
            return Port.CLOSED;
        }
        if (own.isEmpty() || Stream.concat(management.stream(), server.stream()).anyMatch(BoundValue::isOpen)) {
            return Port.PUBLIC;
        }
        boolean random = own.equals("0");
        return random || !own.equals(server.map(BoundValue::text).orElse("8080")) ? Port.SEPARATE : Port.PUBLIC;
    }
}
