package dev.readiness.mojo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this plugin, also where Maven does not say it: in an extension. */
final class PluginVersion {

    private static final String POM = "/META-INF/maven/dev.readiness/readiness-maven-plugin/pom.properties";

    private PluginVersion() {}

    static String own() {
        Properties pom = new Properties();
        try (InputStream in = PluginVersion.class.getResourceAsStream(POM)) {
            if (in != null) {
                pom.load(in);
            }
        } catch (IOException e) {
            // as if it were not there
        }
        return pom.getProperty("version", "unknown");
    }
}
