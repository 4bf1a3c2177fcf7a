package dev.readiness.gather.spring.bridge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.config.ConfigDataLocation;
import org.springframework.boot.context.config.ConfigDataLocationResolver;
import org.springframework.boot.context.config.ConfigDataLocationResolverContext;
import org.springframework.boot.origin.Origin;
import org.springframework.core.Ordered;
import org.springframework.core.io.ResourceLoader;

/**
 * Takes every import that only the target environment can read before another resolver sees it: config servers, vaults,
 * mounted trees, URLs, files outside the project and optional files that are not there. Nothing is ever contacted.
 */
public final class UnseenImportResolver implements ConfigDataLocationResolver<UnseenImport>, Ordered {

    private static final Pattern PREFIX = Pattern.compile("^(?:resource:)?([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$");
    private static final Pattern EXTENSION_HINT = Pattern.compile("^(.*)\\[(\\.?\\w+)]$");

    private final ProjectResources resources;

    /** Called by Boot, which passes the resource loader that it was given. */
    public UnseenImportResolver(ResourceLoader resources) {
        this.resources = (ProjectResources) resources;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean isResolvable(ConfigDataLocationResolverContext context, ConfigDataLocation location) {
        // the standard locations come from the plugin itself and have no place
        return Origin.from(location) != null && isUnseen(location);
    }

    private boolean isUnseen(ConfigDataLocation location) {
        String value = location.getValue();
        if (value.contains("${") || value.startsWith("/") || value.contains("*")) {
            return true;
        }
        Matcher prefix = PREFIX.matcher(value);
        if (!prefix.matches()) {
            return false;
        }
        return switch (prefix.group(1)) {
            case "classpath" -> false;
            case "file" -> isOutside(prefix.group(2)) || (location.isOptional() && !resources.exists(plain(value)));
            default -> true;
        };
    }

    private static boolean isOutside(String path) {
        return path.startsWith("/") || path.startsWith("../") || path.matches("^[a-zA-Z]:.*");
    }

    /** Without the hint that tells the format of a file without extension: {@code file:.env[.properties]}. */
    private static String plain(String value) {
        Matcher hint = EXTENSION_HINT.matcher(value);
        return hint.matches() ? hint.group(1) : value;
    }

    @Override
    public List<UnseenImport> resolve(ConfigDataLocationResolverContext context, ConfigDataLocation location) {
        resources.unseen(location);
        return List.of(new UnseenImport(location.getValue()));
    }
}
