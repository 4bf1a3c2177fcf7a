package dev.readiness.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.core.RuleSet;
import dev.readiness.core.policy.PolicyReader;
import dev.readiness.gather.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** YAML of a page: a policy that is read, or one of the other files that pages speak of. */
final class YamlPart {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/readiness");

    /** Keys at the top of what is no policy: pipelines, Spring Boot's configuration, a Helm chart. */
    private static final Set<String> OTHERS =
            Set.of("on", "permissions", "jobs", "steps", "variables", "stages", "management", "appVersion");

    private final MavenCommand maven;

    YamlPart(MavenCommand maven) {
        this.maven = maven;
    }

    void check(String text) throws IOException {
        Object yaml = new Yaml().load(text);
        maven.checkAll(text);
        if (yaml instanceof List<?> steps) {
            assertThat(steps).allSatisfy(YamlPart::step);
        } else if (isPipeline((Map<?, ?>) yaml)) {
            Object steps = ((Map<?, ?>) yaml).get("steps");
            assertThat(steps == null ? List.of() : (List<?>) steps).allSatisfy(YamlPart::step);
        } else {
            policy(text);
        }
    }

    private static boolean isPipeline(Map<?, ?> yaml) {
        return yaml.keySet().stream().anyMatch(key -> OTHERS.contains(String.valueOf(key)))
                || yaml.values().stream().allMatch(job -> job instanceof Map<?, ?> map && map.containsKey("script"));
    }

    private static void step(Object step) {
        assertThat(((Map<?, ?>) step).keySet().stream().filter(key -> key.equals("run") || key.equals("uses")))
                .as("a step runs or uses something: " + step)
                .hasSize(1);
    }

    private static void policy(String text) throws IOException {
        YamlReader.Documents documents = (YamlReader.Documents) new YamlReader().read("readiness.yml", text);
        RuleSet rules = RuleSet.installed(YamlPart.class.getClassLoader());
        assertThat(PolicyReader.read(documents.documents().get(0), rules).flaws())
                .isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(RESOURCES.resolve("readiness.schema.json")))
                        .validate(text, InputFormat.YAML))
                .isEmpty();
    }
}
