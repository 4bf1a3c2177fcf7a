package dev.readiness.facts.operations;

import java.util.Map;

/** Keys of the configuration that hold a port. */
public final class PortKeys {

    private static final Map<String, String> USES = Map.of(
            "server.port", "server",
            "quarkus.http.port", "server",
            "management.server.port", "management",
            "quarkus.management.port", "management");

    private PortKeys() {}

    public static boolean isPort(String key) {
        return USES.containsKey(key);
    }

    /** What listens on the port; "" when the key holds none. */
    public static String use(String key) {
        return USES.getOrDefault(key, "");
    }

    /** Whether a port of that use comes from a key. */
    static boolean isOfKey(String use) {
        return USES.containsValue(use);
    }
}
