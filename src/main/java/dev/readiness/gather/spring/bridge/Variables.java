package dev.readiness.gather.spring.bridge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.DescriptiveResource;

/**
 * The variables of the target environment, each at its line of an environment file. Boot itself says which key a variable sets:
 * it knows a key by several names, and the first that is there wins.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/external-config.html">Spring Boot, binding from environment variables</a>
 */
final class Variables extends SystemEnvironmentPropertySource implements OriginLookup<String> {

    private final Map<String, Object[]> variables;

    /** @param variables {@code {value, path, line, column}} by name */
    Variables(Map<String, Object[]> variables) {
        super(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, values(variables));
        this.variables = variables;
    }

    private static Map<String, Object> values(Map<String, Object[]> variables) {
        Map<String, Object> values = new LinkedHashMap<>();
        variables.forEach((name, fields) -> values.put(name, fields[0]));
        return values;
    }

    @Override
    public @Nullable Origin getOrigin(String name) {
        Object[] fields = variables.get(name);
        return fields == null
                ? null
                : new TextResourceOrigin(
                        new DescriptiveResource((String) fields[1]),
                        new TextResourceOrigin.Location((int) fields[2] - 1, (int) fields[3] - 1));
    }

    /**
     * What the variables set.
     *
     * @param keys that the application may read, lists without their index
     * @param maps keys whose entries have any name
     */
    Map<String, ConfigurationProperty> bound(Collection<String> keys, Collection<String> maps) {
        Map<String, ConfigurationProperty> bound = new LinkedHashMap<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.from(this)) {
            for (String key : keys(source, keys, maps)) {
                put(bound, source, key);
                for (int i = 0; put(bound, source, key + "[" + i + "]"); i++) {
                    // an element of a list was put
                }
            }
        }
        return bound;
    }

    private static Set<String> keys(
            ConfigurationPropertySource source, Collection<String> keys, Collection<String> maps) {
        Set<String> all = new LinkedHashSet<>(new TreeSet<>(keys));
        if (source instanceof IterableConfigurationPropertySource named) {
            for (String map : maps) {
                ConfigurationPropertyName parent = ConfigurationPropertyName.adapt(map, '.');
                StreamSupport.stream(named.spliterator(), false)
                        .filter(parent::isAncestorOf)
                        .map(ConfigurationPropertyName::toString)
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean put(
            Map<String, ConfigurationProperty> bound, ConfigurationPropertySource source, String key) {
        ConfigurationProperty property = source.getConfigurationProperty(ConfigurationPropertyName.adapt(key, '.'));
        return property != null && bound.put(key, property) == null;
    }
}
