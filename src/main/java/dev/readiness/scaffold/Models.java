package dev.readiness.scaffold;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What templates are told. Every key is always there. */
final class Models {

    private Models() {}

    static Map<String, Object> project(Project project) {
        TreeMap<String, Object> model = new TreeMap<>();
        List<Application> applications = project.applications();
        model.put("title", project.title());
        model.put("version", project.version());
        model.put("java", String.valueOf(Images.release(project.java())));
        model.put("profiles", items(project.profiles()));
        model.put("running", !applications.isEmpty());
        model.put("several", applications.size() > 1);
        model.put(
                "applications",
                applications.stream().map(one -> application(one, project)).toList());
        return model;
    }

    static Map<String, Object> application(Application application, Project project) {
        Module module = application.module();
        TreeMap<String, Object> model = new TreeMap<>();
        model.put("title", module.title());
        model.put("name", application.name());
        model.put("user", application.user());
        model.put("directory", application.directory());
        model.put("profile", String.join(",", project.profiles()));
        model.put("several", project.applications().size() > 1);
        model.put("containers", !module.imaged());
        model.put("profileVariable", application.framework().profileVariable());
        model.put("addressVariable", application.framework().addressVariable());
        model.put("java", String.valueOf(Images.release(module.java())));
        model.put("image", Images.runtime(module.java()));
        model.put("package", module.javaPackage().orElse(""));
        model.put("jar", application.jar());
        model.put("built", application.built());
        model.put("extract", application.isExtractable());
        model.put("spring", application.framework() == Framework.SPRING_BOOT);
        model.put("quarkus", application.framework() == Framework.QUARKUS);
        model.put("script", application.at("start_production.sh"));
        model.put("dockerfile", application.at("Dockerfile"));
        model.put("context", contextOf(application.directory()));
        model.put("environmentTemplate", application.at(".env.production.template"));
        model.put(
                "variables",
                application.variables().stream().map(Models::variable).toList());
        model.put("settings", settings(module));
        model.put("debugOff", module.setting("debug").orElse("false").equals("false"));
        model.put("asserts", !ProductionValues.holding(module).isEmpty());
        model.put("yaml", NestedYaml.lines(ProductionValues.wanted(module)));
        health(application, model);
        model.put(
                "migrationTool", application.migrations().map(Migrations::tool).orElse(""));
        model.put(
                "migrationOptions",
                application.migrations().map(Migrations::options).orElse(""));
        model.put(
                "migrationArgument",
                application
                        .migrations()
                        .filter(migrations -> migrations.options().isEmpty())
                        .map(Migrations::argument)
                        .orElse(""));
        return model;
    }

    private static void health(Application application, Map<String, Object> model) {
        model.put("web", application.health().isPresent());
        model.put("port", application.health().map(Health::port).orElse(""));
        model.put("healthPort", application.health().map(Health::healthPort).orElse(""));
        model.put(
                "ownHealthPort",
                application
                        .health()
                        .filter(health -> !health.port().equals(health.healthPort()))
                        .isPresent());
        model.put("healthPath", application.health().map(Health::path).orElse(""));
        model.put("healthKnown", application.health().map(Health::known).orElse(false));
    }

    private static Map<String, Object> variable(Variable variable) {
        return Map.of(
                "name", variable.name(),
                "key", variable.key(),
                "required", variable.fallback().isEmpty(),
                "fallback", variable.fallback().orElse(""));
    }

    private static List<Map<String, Object>> settings(Module module) {
        TreeMap<String, String> values = new TreeMap<>(ProductionValues.holding(module));
        return values.entrySet().stream()
                .map(setting -> Map.<String, Object>of(
                        "key", setting.getKey(),
                        "value", setting.getValue(),
                        "comma", setting.getKey().equals(values.lastKey()) ? "" : ","))
                .toList();
    }

    /** Words of a list with what separates them. */
    private static List<Map<String, Object>> items(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(index ->
                        Map.<String, Object>of("word", words.get(index), "comma", index + 1 < words.size() ? ", " : ""))
                .toList();
    }

    private static String contextOf(String directory) {
        return directory.equals(".") ? "." : directory.replaceAll("[^/]+", "..");
    }
}
