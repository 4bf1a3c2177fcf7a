package dev.readiness.gather.spring;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
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
final class IsolatedLoader extends URLClassLoader {

    private static final String BRIDGE = "dev.readiness.gather.spring.bridge.";
    private static final String FACTORIES = "META-INF/spring.factories";
    private static final String OWN_FACTORIES = "bridge/spring.factories";

    IsolatedLoader(List<Path> jars) {
        super("spring-boot", jars.stream().map(IsolatedLoader::url).toArray(URL[]::new), platform());
    }

    private static ClassLoader platform() {
        return ClassLoader.getPlatformClassLoader();
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The bridge is defined from its own bytes, once more than in the plugin, so that it links to this Spring Boot. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(BRIDGE)) {
            return super.findClass(name);
        }
        String file = "/" + name.replace('.', '/') + ".class";
        try (InputStream in = IsolatedLoader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
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
