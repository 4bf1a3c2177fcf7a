package dev.readiness.gather.config;

import dev.readiness.facts.Node.Scalar;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What YAML 1.1 makes of scalars without quotes. Only what is hardly ever meant: {@code yes} and {@code on} for a switch are
 * meant, and so is {@code 10_000}.
 *
 * @see <a href="https://yaml.org/type/">YAML 1.1 types</a>
 */
final class PlainScalars {

    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
    private static final Pattern SEXAGESIMAL = Pattern.compile("[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+");
    private static final Pattern REGIONAL =
            Pattern.compile("(?:.*[.\\-_])?(?:country|countries|region|regions|locale|locales|lang|language|languages)"
                    + "(?:[-_]?codes?)?(?:\\[\\d+])?");
    private static final Set<String> SWITCHES = Set.of("on", "off", "yes", "no");

    private PlainScalars() {}

    static boolean isSwitch(String text) {
        return SWITCHES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** What the value is read as, when that is not what is written. */
    static Optional<String> surprise(String key, Scalar scalar) {
        String text = scalar.text();
        if (scalar.quoted()) {
            return Optional.empty();
        }
        if (OCTAL.matcher(text).matches()) {
            return Optional.of("a number in base 8");
        }
        if (SEXAGESIMAL.matcher(text).matches()) {
            return Optional.of("a number in base 60");
        }
        boolean norway = text.equalsIgnoreCase("no")
                && REGIONAL.matcher(key.toLowerCase(Locale.ROOT)).matches();
        return norway ? Optional.of("a boolean") : Optional.empty();
    }
}
