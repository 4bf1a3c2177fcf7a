package dev.readiness.gather.spring;

import java.util.regex.Pattern;

/** Names of files that Spring Boot reads by itself. */
public final class ConfigFileName {

    private static final Pattern APPLICATION = Pattern.compile("application(-.+)?\\.(yml|yaml|properties)");

    private ConfigFileName() {}

    /** Whether Spring Boot reads a file of this name, for one profile or another. */
    public static boolean isApplication(String name) {
        return APPLICATION.matcher(name).matches();
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }
}
