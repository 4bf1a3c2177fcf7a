package dev.readiness.facts.git;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The titles of commits that raise a dependency, mostly made by robots. */
public final class Raised {

    private static final Set<String> SCOPES = Set.of("deps", "dependencies", "deps-dev");

    /** What robots and people write without a type. */
    private static final Pattern TITLE =
            Pattern.compile("(?:bump|update|upgrade) (\\S+ )?.*\\bto v?\\d\\S*.*", Pattern.CASE_INSENSITIVE);

    private Raised() {}

    public static boolean isSaidBy(String subject) {
        ConventionalSubject parts = ConventionalSubject.of(subject);
        if (parts == null) {
            return TITLE.matcher(subject).matches();
        }
        return parts.type().equalsIgnoreCase("deps")
                || (parts.scope() != null && SCOPES.contains(parts.scope().toLowerCase(Locale.ROOT)));
    }
}
