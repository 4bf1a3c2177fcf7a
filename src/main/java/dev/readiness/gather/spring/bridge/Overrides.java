package dev.readiness.gather.spring.bridge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings that variables override, under the keys that they set and as strong as the variables were. */
final class Overrides extends MapPropertySource implements OriginLookup<String> {

    private final Map<String, ConfigurationProperty> properties;

    private Overrides(String name, Map<String, ConfigurationProperty> properties) {
        super(name, values(properties));
        this.properties = properties;
    }

    /**
     * Puts the overrides in the place of the variables. What remains of these resolves no placeholder: the value of a variable
     * that is a secret would stand where nobody looks for one.
     */
    static void replace(
            StandardEnvironment environment, Variables variables, Collection<String> keys, Collection<String> maps) {
        MutablePropertySources sources = environment.getPropertySources();
        Set<String> all = new LinkedHashSet<>(keys);
        for (PropertySource<?> source : sources) {
            if (source instanceof EnumerablePropertySource<?> settings
                    && !source.getName().equals(variables.getName())) {
                for (String key : settings.getPropertyNames()) {
                    all.add(key.replaceFirst("\\[\\d+]$", ""));
                }
            }
        }
        sources.replace(variables.getName(), new Overrides(variables.getName(), variables.bound(all, maps)));
    }

    private static Map<String, Object> values(Map<String, ConfigurationProperty> properties) {
        Map<String, Object> values = new LinkedHashMap<>();
        properties.forEach((key, property) -> values.put(key, property.getValue()));
        return values;
    }

    @Override
    public @Nullable Origin getOrigin(String key) {
        ConfigurationProperty property = properties.get(key);
        return property == null ? null : property.getOrigin();
    }
}
