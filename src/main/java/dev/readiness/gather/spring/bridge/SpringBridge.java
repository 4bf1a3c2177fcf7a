package dev.readiness.gather.spring.bridge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ReflectionUtils;

/**
 * Evaluates a project's configuration as its application would at start, without the environment of this machine.
 *
 * <p>The request: {@code settings} (Map, what the command line would say), {@code files} (Function from a location to
 * an Optional of {@code {path, bytes}}), {@code directories} (Predicate of a location), {@code others} (Collection of locations
 * to read whatever their profile), {@code variables} (see {@link Variables}), {@code keys} and {@code maps} (Collections of keys
 * that libraries declare). The answer: {@code profiles}, {@code entries} and {@code elsewhere} (see {@link Entries}),
 * {@code unseen} (see {@link ProjectResources}), or {@code failure} (see {@link Failure}).
 */
public final class SpringBridge implements Function<Map<String, Object>, Map<String, Object>> {

    // Boot warns about properties it renames; the plugin says such things itself, with their place.
    private static final Logger SPRING = Logger.getLogger("org.springframework");

    private static final String SETTINGS = "readiness";

    @Override
    public Map<String, Object> apply(Map<String, Object> request) {
        SPRING.setLevel(Level.OFF);
        Map<String, Object> answer = new LinkedHashMap<>();
        ProjectResources resources = new ProjectResources(request, getClass().getClassLoader());
        StandardEnvironment environment = new StandardEnvironment() {
            @Override
            protected void customizePropertySources(MutablePropertySources sources) {
                // neither environment variables nor system properties of the build machine
            }
        };
        environment.getPropertySources().addFirst(new MapPropertySource(SETTINGS, settings(request)));
        Variables variables = new Variables(variables(request));
        if (!variables.getSource().isEmpty()) {
            environment.getPropertySources().addLast(variables);
        }
        try {
            evaluate(environment, resources);
            if (!variables.getSource().isEmpty()) {
                Overrides.replace(environment, variables, strings(request, "keys"), strings(request, "maps"));
            }
            ConfigurationPropertySources.attach(environment);
            answer.put("profiles", environment.getActiveProfiles());
            answer.put("entries", Entries.of(environment, SETTINGS));
            answer.put("elsewhere", Entries.ofAll(strings(request, "others"), resources));
        } catch (RuntimeException | LinkageError e) {
            answer.put("failure", Failure.describe(e, resources));
        }
        answer.put("unseen", new ArrayList<>(resources.unseen()));
        return answer;
    }

    @SuppressWarnings("unchecked") // both sides of the border are ours
    private static Map<String, Object> settings(Map<String, Object> request) {
        return (Map<String, Object>) part(request, "settings");
    }

    static Object part(Map<String, Object> request, String name) {
        return Objects.requireNonNull(request.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object[]> variables(Map<String, Object> request) {
        return (Map<String, Object[]>) part(request, "variables");
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> strings(Map<String, Object> request, String name) {
        return (Collection<String>) part(request, name);
    }

    /** By reflection, because the package of the bootstrap context moved in Boot 4. */
    private static void evaluate(StandardEnvironment environment, ResourceLoader resources) {
        try {
            for (Method method : ConfigDataEnvironmentPostProcessor.class.getMethods()) {
                if (method.getName().equals("applyTo")
                        && List.of(method.getParameterTypes()).contains(String[].class)) {
                    Object bootstrap = defaultOf(method.getParameterTypes()[2]);
                    method.invoke(null, environment, resources, bootstrap, new String[0]);
                    return;
                }
            }
            throw new IllegalStateException("applyTo is gone");
        } catch (InvocationTargetException e) {
            ReflectionUtils.rethrowRuntimeException(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object defaultOf(Class<?> bootstrapContext) throws ReflectiveOperationException {
        String name = bootstrapContext.getName().replace("Configurable", "Default");
        return Class.forName(name, true, SpringBridge.class.getClassLoader())
                .getConstructor()
                .newInstance();
    }
}
