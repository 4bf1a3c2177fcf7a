package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.pom.PomEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The properties that a checkout's folder {@code .mvn} gives to every Maven that runs in it. A release may change them, so nobody
 * is to hand the old ones on.
 */
record CheckoutProperties(Map<String, String> values) {

    static CheckoutProperties in(Path settings) {
        Map<String, String> values = new HashMap<>();
        for (String name : PomEditor.SETTINGS) {
            Path file = settings.resolve(name);
            if (Files.isRegularFile(file)) {
                try {
                    values.putAll(PomEditor.arguments(".mvn/" + name, Files.readAllBytes(file)));
                } catch (IOException e) {
                    throw new ReadinessException(".mvn/" + name + " cannot be read", "see that you may read it");
                }
            }
        }
        return new CheckoutProperties(values);
    }

    /** Whether the value comes from there, or might as well. */
    boolean say(String name, String value) {
        return value.equals(values.get(name));
    }
}
