package dev.readiness.isolated;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Some jars and the plugin's bridge to them, and nothing else. Only types of the JDK can cross. */
public class BridgeLoader extends URLClassLoader {

    private final String bridge;

    /**
     * @param name for people
     * @param bridge package of the plugin's classes that run beside the jars
     */
    public BridgeLoader(String name, List<Path> jars, String bridge) {
        super(name, jars.stream().map(BridgeLoader::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.bridge = bridge + ".";
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The bridge is defined from its own bytes, once more than in the plugin, so that it links to these jars. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(bridge)) {
            return super.findClass(name);
        }
        String file = "/" + name.replace('.', '/') + ".class";
        try (InputStream in = BridgeLoader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
