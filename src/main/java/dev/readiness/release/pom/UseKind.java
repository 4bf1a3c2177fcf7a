package dev.readiness.release.pom;

/** As what a POM names an artifact. */
public enum UseKind {
    PARENT("parent"),
    MIXIN("mixin"),
    DEPENDENCY("dependency"),
    MANAGED_DEPENDENCY("managed dependency"),
    IMPORTED_BOM("imported BOM"),
    PLUGIN("plugin"),
    MANAGED_PLUGIN("managed plugin"),
    PLUGIN_DEPENDENCY("plugin's dependency"),
    BUILD_EXTENSION("build extension"),
    REPORT_PLUGIN("reporting plugin"),
    /** Of {@code .mvn/extensions.xml}. */
    CORE_EXTENSION("core extension");

    private final String word;

    UseKind(String word) {
        this.word = word;
    }

    /** The kind in the words of a message. */
    public String word() {
        return word;
    }
}
