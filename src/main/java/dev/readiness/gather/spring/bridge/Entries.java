package dev.readiness.gather.spring.bridge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.OriginProvider;
import org.springframework.boot.origin.OriginTrackedResource;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Every setting of every source, the strongest source first, each as {@code {key, raw, resolved, path, line, column,
 * profile, source}}: Strings, line and column as Integer from 1 (0 when unknown), source as Integer from 0.
 * {@code resolved} is an Optional, empty when the value refers to itself.
 */
final class Entries {

    private static final String ON_PROFILE = "spring.config.activate.on-profile";

    private Entries() {}

    /** What the environment holds, without the source that the plugin itself put there. */
    static List<Object[]> of(StandardEnvironment environment, String own) {
        List<Object[]> entries = new ArrayList<>();
        int number = 0;
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> settings
                    && !source.getName().equals(own)) {
                Set<String> profiles = Set.of(environment.getActiveProfiles());
                for (String key : settings.getPropertyNames()) {
                    entries.add(entry(environment, settings, key, profiles, number));
                }
                number++;
            }
        }
        return entries;
    }

    /** Every setting of every document of these files, active or not, unresolved; what cannot be read is left out. */
    static List<Object[]> ofAll(Collection<String> locations, ProjectResources resources) {
        List<Object[]> entries = new ArrayList<>();
        for (PropertySourceLoader loader :
                SpringFactoriesLoader.loadFactories(PropertySourceLoader.class, resources.getClassLoader())) {
            for (String location : locations) {
                if (Arrays.stream(loader.getFileExtensions()).anyMatch(end -> location.endsWith("." + end))) {
                    entries.addAll(ofFile(loader, resources.getResource(location)));
                }
            }
        }
        return entries;
    }

    private static List<Object[]> ofFile(PropertySourceLoader loader, Resource file) {
        List<Object[]> entries = new ArrayList<>();
        try {
            for (PropertySource<?> source : loader.load(file.getDescription(), file)) {
                EnumerablePropertySource<?> settings = (EnumerablePropertySource<?>) source;
                String name = baseName(file.getDescription());
                String suffix = name.substring(name.indexOf('-') + 1);
                for (String key : settings.getPropertyNames()) {
                    entries.add(entry(null, settings, key, Set.of(suffix), 0));
                }
            }
            return entries;
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static Object[] entry(
            @Nullable StandardEnvironment environment,
            EnumerablePropertySource<?> source,
            String key,
            Set<String> profiles,
            int number) {
        String raw = text(source.getProperty(key));
        Object[] place = place(OriginLookup.getOrigin(source, key));
        Optional<String> resolved = environment == null ? Optional.of(raw) : resolved(environment, raw);
        String profile = profile(source, (String) place[0], profiles);
        return new Object[] {key, raw, resolved, place[0], place[1], place[2], profile, number};
    }

    private static String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        // an empty list is the list itself in Boot 2 and an empty text since
        return value == null || (value instanceof Collection<?> items && items.isEmpty()) ? "" : value.toString();
    }

    private static Optional<String> resolved(StandardEnvironment environment, String raw) {
        try {
            return Optional.of(raw.contains("${") ? environment.resolvePlaceholders(raw) : raw);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code {path, line, column}}; an empty path when it is not in a file. */
    static Object[] place(@Nullable Origin wrapped) {
        Origin origin = wrapped;
        while (origin instanceof OriginProvider provider && provider.getOrigin() != null) {
            origin = provider.getOrigin();
        }
        if (origin instanceof TextResourceOrigin text && text.getResource() != null) {
            Resource resource = text.getResource();
            while (resource instanceof OriginTrackedResource tracked) {
                resource = tracked.getResource();
            }
            TextResourceOrigin.Location at = text.getLocation();
            int line = at == null ? 0 : at.getLine() + 1;
            int column = at == null ? 0 : at.getColumn() + 1;
            return new Object[] {resource.getDescription(), line, column};
        }
        return new Object[] {"", 0, 0};
    }

    private static String profile(EnumerablePropertySource<?> source, String path, Set<String> profiles) {
        Object condition = source.getProperty(ON_PROFILE);
        if (condition == null) {
            condition = source.getProperty(ON_PROFILE + "[0]");
        }
        if (condition != null) {
            return condition.toString();
        }
        String name = baseName(path);
        return profiles.stream()
                .filter(profile -> name.endsWith("-" + profile))
                .findFirst()
                .orElse("");
    }

    /** The name of a file without its extension. */
    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }
}
