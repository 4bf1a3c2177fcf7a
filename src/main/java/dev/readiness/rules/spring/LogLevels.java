package dev.readiness.rules.spring;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Levels of loggers; a logger without a level of its own has that of its nearest ancestor.
 *
 * @param byLogger by relaxed name: lower case, without dashes and underscores
 */
record LogLevels(Map<String, BoundValue> byLogger) {

    static final String ROOT = "root";
    private static final Set<String> VERBOSE = Set.of("debug", "trace", "all");
    private static final Set<String> FINEST = Set.of("trace", "all");

    static LogLevels of(SpringSettings spring) {
        return new LogLevels(spring.under("logging.level."));
    }

    static boolean isVerbose(BoundValue level) {
        return VERBOSE.contains(level.word());
    }

    static boolean isFinest(BoundValue level) {
        return FINEST.contains(level.word());
    }

    /**
     * The setting that decides for a logger, as far up as the first of the given ancestors; above it stand settings that
     * are about more than this logger.
     */
    Optional<BoundValue> decisive(String logger, Set<String> tops) {
        String name = logger;
        while (true) {
            BoundValue level = byLogger.get(name);
            int dot = name.lastIndexOf('.');
            if (level != null || dot < 0 || tops.contains(name)) {
                return Optional.ofNullable(level);
            }
            name = name.substring(0, dot);
        }
    }
}
