package dev.readiness.gather.spring.bridge;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.context.config.InactiveConfigDataAccessException;
import org.springframework.boot.context.config.InvalidConfigDataPropertyException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginProvider;

/**
 * Why Boot refused the configuration, as {@code {kind, path, line, column, key, type}}. Never an exception's message: it
 * holds the content of files.
 */
final class Failure {

    private Failure() {}

    static Object[] describe(Throwable error, ProjectResources resources) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConfigDataNotFoundException missing) {
                return failure("MISSING_IMPORT", missing.getOrigin(), "spring.config.import", cause);
            }
            if (cause instanceof InvalidConfigDataPropertyException invalid) {
                String key = invalid.getProperty().getName().toString();
                return failure("INVALID_KEY", invalid.getProperty().getOrigin(), key, cause);
            }
            if (cause instanceof InactiveConfigDataAccessException inactive) {
                return failure("INACTIVE_KEY", inactive.getOrigin(), inactive.getPropertyName(), cause);
            }
            if (cause instanceof BindException bind) {
                return failure("INVALID_VALUE", bind.getOrigin(), bind.getName().toString(), cause);
            }
        }
        boolean reading = Arrays.stream(error.getStackTrace())
                .anyMatch(frame -> frame.getClassName().endsWith(".StandardConfigDataLoader"));
        String type = error.getClass().getSimpleName();
        return new Object[] {reading ? "UNREADABLE" : "OTHER", reading ? resources.lastRead() : "", 0, 0, "", type};
    }

    private static Object[] failure(String kind, @Nullable Origin origin, String key, Throwable cause) {
        Origin known = origin == null && cause instanceof OriginProvider provider ? provider.getOrigin() : origin;
        Object[] place = Entries.place(known);
        return new Object[] {
            kind, place[0], place[1], place[2], key, cause.getClass().getSimpleName()
        };
    }
}
