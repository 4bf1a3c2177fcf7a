package dev.readiness.gather.spring;

import dev.readiness.isolated.BridgeLoader;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;

/**
 * The project's own Spring Boot and the plugin's bridge, and nothing else: neither the plugin's class path nor the rest of the
 * project's, so no third party's resolver can reach the network.
 */
final class IsolatedLoader extends BridgeLoader {

    private static final String FACTORIES = "META-INF/spring.factories";
    private static final String OWN_FACTORIES = "bridge/spring.factories";

    IsolatedLoader(List<Path> jars) {
        super("spring-boot", jars, "dev.readiness.gather.spring.bridge");
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        Enumeration<URL> found = super.findResources(name);
        if (!name.equals(FACTORIES)) {
            return found;
        }
        List<URL> all = new ArrayList<>(Collections.list(found));
        all.add(Objects.requireNonNull(
                IsolatedLoader.class.getResource(OWN_FACTORIES), "the plugin's jar lacks " + OWN_FACTORIES));
        return Collections.enumeration(all);
    }
}
