package dev.readiness.gather.spring;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A Spring Boot that answers what it makes of a configuration. */
final class BootRuntime implements Closeable {

    /** "groupId:artifactId" of all that evaluation needs; not every version has each of them. */
    private static final Set<String> NEEDED = Set.of(
            "org.springframework.boot:spring-boot",
            "org.springframework:spring-core",
            "org.springframework:spring-beans",
            "org.springframework:spring-context",
            "org.springframework:spring-jcl",
            "commons-logging:commons-logging",
            "org.yaml:snakeyaml");

    private final IsolatedLoader loader;
    private final Function<Map<String, Object>, Map<String, Object>> bridge;

    /**
     * Loads the bridge into the given Spring Boot.
     *
     * @throws ReflectiveOperationException when the jars are not a Spring Boot
     */
    @SuppressWarnings("unchecked") // the bridge is ours, seen through the only type that both sides share
    BootRuntime(List<Path> jars) throws ReflectiveOperationException {
        loader = new IsolatedLoader(jars);
        bridge = (Function<Map<String, Object>, Map<String, Object>>)
                Class.forName("dev.readiness.gather.spring.bridge.SpringBridge", true, loader)
                        .asSubclass(Function.class)
                        .getConstructor()
                        .newInstance();
    }

    static boolean needs(String artifact) {
        return NEEDED.contains(artifact);
    }

    /** The context class loader is swapped too, because logging libraries look there for more of themselves. */
    Map<String, Object> evaluate(Map<String, Object> request) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return bridge.apply(request);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
