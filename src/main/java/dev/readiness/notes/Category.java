package dev.readiness.notes;

import dev.readiness.facts.git.Commit.Conventional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a change means to those who use the software; in the order in which they want to know. */
public enum Category {
    BREAKING("breaking"),
    SECURITY("security"),
    FEATURE("features"),
    FIX("fixes"),
    PERFORMANCE("performance"),
    REVERT("reverts"),
    DEPENDENCY("dependencies"),
    /** Changes of a project whose commits follow no convention. */
    OTHER("changes");

    private static final Map<String, Category> BY_TYPE = Map.of(
            "feat", FEATURE,
            "feature", FEATURE,
            "fix", FIX,
            "bugfix", FIX,
            "hotfix", FIX,
            "perf", PERFORMANCE,
            "security", SECURITY,
            "revert", REVERT,
            "deps", DEPENDENCY);

    private final String word;

    Category(String word) {
        this.word = word;
    }

    /** Its name in the model of the templates. */
    public String word() {
        return word;
    }

    /** Where a change belongs by its type and scope; empty for what only concerns those who work on the project. */
    public static Optional<Category> of(Conventional parts) {
        String scope = parts.scope().orElse("").toLowerCase(Locale.ROOT);
        if (scope.equals("deps") || scope.equals("dependencies")) {
            return Optional.of(DEPENDENCY);
        }
        return scope.equals("deps-dev")
                ? Optional.empty()
                : Optional.ofNullable(BY_TYPE.get(parts.type().toLowerCase(Locale.ROOT)));
    }
}
