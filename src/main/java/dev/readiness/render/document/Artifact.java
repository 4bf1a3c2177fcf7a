package dev.readiness.render.document;

import dev.readiness.facts.project.ModuleFacts;

/**
 * What a module's build makes and operators start.
 *
 * @param built the file or directory, relative to the root; empty when it is not known
 * @param installed its name on the target
 * @param isDirectory whether it is a directory, to be copied as a whole
 * @param main the jar that is started, below {@code installed} when that is a directory
 */
record Artifact(String built, String installed, boolean isDirectory, String main) {

    static Artifact of(ModuleFacts module, String framework, String file) {
        return framework.equals("Quarkus") ? quarkus(module, file) : jar(file, module);
    }

    private static Artifact jar(String file, ModuleFacts module) {
        String extension = module.packaging().equals("war") ? ".war" : ".jar";
        String name = module.artifactId() + extension;
        return new Artifact(file, name, false, name);
    }

    /** @see <a href="https://quarkus.io/guides/maven-tooling#build-tool-maven">Quarkus' package types</a> */
    private static Artifact quarkus(ModuleFacts module, String file) {
        String type = module.properties()
                .getOrDefault(
                        "quarkus.package.jar.type",
                        module.properties().getOrDefault("quarkus.package.type", "fast-jar"));
        if (type.equals("uber-jar")) {
            return jar(file.isEmpty() ? "" : file.replaceFirst("\\.jar$", "-runner.jar"), module);
        }
        String folder = file.isEmpty() ? "" : file.substring(0, file.lastIndexOf('/') + 1) + "quarkus-app";
        return new Artifact(folder, "quarkus-app", true, "quarkus-app/quarkus-run.jar");
    }
}
