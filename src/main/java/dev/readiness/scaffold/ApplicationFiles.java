package dev.readiness.scaffold;

import java.util.Map;
import java.util.stream.Stream;

/** Files that each application has. */
final class ApplicationFiles {

    private ApplicationFiles() {}

    static Stream<ScaffoldFile> of(Application application, Project project) {
        Map<String, Object> model = Models.application(application, project);
        return Stream.of(
                        configuration(application, project, model),
                        Stream.of(environment(application, model), start(application, model)),
                        Stream.of(service(application, model)),
                        nginx(application, model),
                        containers(application, model),
                        test(application, model))
                .flatMap(files -> files);
    }

    private static Stream<ScaffoldFile> configuration(
            Application application, Project project, Map<String, Object> model) {
        String profile = project.profiles().isEmpty() ? "" : project.profiles().get(0);
        return application.framework() == Framework.SPRING_BOOT
                        && profile.matches("[A-Za-z0-9_-]+")
                        && !application.module().productionFile()
                ? Stream.of(ScaffoldFile.of(
                                application.inModule("src/main/resources/application-" + profile + ".yml"),
                                "init/application-prod.yml",
                                model)
                        .then("add what only production sets; take secrets from the environment, as in ${DB_PASSWORD}"))
                : Stream.empty();
    }

    private static ScaffoldFile environment(Application application, Map<String, Object> model) {
        return ScaffoldFile.of(application.at(".env.production.template"), "init/environment.env", model)
                .unless(
                        application.at(".env.template"),
                        application.at(".env.example"),
                        application.at(".env.production.example"),
                        application.at(".env.sample"))
                .then("copy it to .env on the host, with mode 600, and fill in the values there");
    }

    private static ScaffoldFile start(Application application, Map<String, Object> model) {
        return ScaffoldFile.of(application.at("start_production.sh"), "init/start_production.sh", model)
                .asProgram();
    }

    private static ScaffoldFile service(Application application, Map<String, Object> model) {
        return ScaffoldFile.of(
                        application.at("deploy/" + application.name() + ".service"), "init/systemd.service", model)
                .then("create the user " + application.user() + " and the directory /opt/" + application.name()
                        + " on the host");
    }

    private static Stream<ScaffoldFile> nginx(Application application, Map<String, Object> model) {
        return application.health().stream().map(health -> ScaffoldFile.of(
                        application.at("deploy/nginx/" + application.name() + ".conf"), "init/nginx.conf", model)
                .then("put the public name in place of " + application.user() + ".example.com, and the"
                        + " certificate where the site expects it"));
    }

    private static Stream<ScaffoldFile> containers(Application application, Map<String, Object> model) {
        return application.module().imaged()
                ? Stream.empty()
                : Stream.of(
                        ScaffoldFile.of(application.at("Dockerfile"), "init/Dockerfile", model)
                                .unless(
                                        application.at("Containerfile"),
                                        application.inModule("Dockerfile"),
                                        application.inModule("src/main/docker/Dockerfile"),
                                        application.inModule("src/main/docker/Dockerfile.jvm"))
                                .then("pin the base image to the digest that your registry shows for its tag"),
                        ScaffoldFile.of(application.at("compose.yml"), "init/compose.yml", model)
                                .unless(
                                        application.at("compose.yaml"),
                                        application.at("docker-compose.yml"),
                                        application.at("docker-compose.yaml"))
                                .then("set the limits to what the application needs"));
    }

    private static Stream<ScaffoldFile> test(Application application, Map<String, Object> model) {
        Module module = application.module();
        return application.framework() == Framework.SPRING_BOOT && module.jupiter()
                ? module.javaPackage().stream().map(name -> ScaffoldFile.of(
                                application.inModule("src/test/java/" + name.replace('.', '/')
                                        + "/ProductionConfigurationTest.java"),
                                "init/ProductionConfigurationTest.java",
                                model)
                        .then("assert the values that your production depends on"))
                : Stream.empty();
    }
}
