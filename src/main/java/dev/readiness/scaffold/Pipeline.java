package dev.readiness.scaffold;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A CI server that we have a pipeline for. */
public enum Pipeline {
    GITHUB(".github/workflows/deliver.yml", "github.yml"),
    GITLAB(".gitlab-ci.yml", "gitlab-ci.yml"),
    JENKINS("Jenkinsfile", "Jenkinsfile");

    private final String path;
    private final String example;

    Pipeline(String path, String example) {
        this.path = path;
        this.example = example;
    }

    /** Where the server looks for it. */
    public String path() {
        return path;
    }

    /** The name of the pipeline that ships with the plugin. */
    public String example() {
        return example;
    }

    public static Optional<Pipeline> of(String word) {
        return Stream.of(values())
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** By the host of a git remote, such as {@code git@gitlab.acme.com:shop.git}; Jenkins has no remote of its own. */
    public static Optional<Pipeline> ofRemote(String url) {
        String host = url.replaceFirst("^[a-z+]+://", "")
                .replaceFirst("^[^/@]*@", "")
                .replaceFirst("[:/].*", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(GITHUB, GITLAB)
                .filter(one -> Stream.of(host.split("\\.")).anyMatch(one.name().toLowerCase(Locale.ROOT)::equals))
                .findFirst();
    }

    /**
     * The shipped pipeline for a project.
     *
     * @param maven the command
     * @param java release that it builds with
     * @param healthPath where the application says that it is well
     * @param infoPath where it says which version it is
     */
    public record Adapted(Pipeline pipeline, String maven, int java, String healthPath, String infoPath) {

        static Adapted to(Project project, Pipeline pipeline) {
            String health = project.applications().stream()
                    .flatMap(one -> one.health().stream())
                    .filter(Health::known)
                    .map(Health::path)
                    .findFirst()
                    .orElse("/health");
            return new Adapted(
                    pipeline,
                    project.wrapper() ? "./mvnw" : "mvn",
                    Images.builder(project.java()),
                    health,
                    health.replaceFirst("/health$", "/info"));
        }

        /**
         * The pipeline as the project needs it.
         *
         * @param example as it ships
         */
        public String text(String example) {
            return example.replace("mvn -B ", maven + " -B ")
                    .replace("java-version: 17", "java-version: " + java)
                    .replace("eclipse-temurin-17", "eclipse-temurin-" + java)
                    .replace("JDK 17", "JDK " + java)
                    .replace("URL/health", "URL" + healthPath)
                    .replace("{url}/health", "{url}" + healthPath)
                    .replace("URL/info", "URL" + infoPath)
                    .replace("{url}/info", "{url}" + infoPath);
        }
    }
}
