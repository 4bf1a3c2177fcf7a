package dev.readiness.rules.config;

import dev.readiness.facts.policy.ProductionSettings;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells the profiles that the policy bans from production. */
final class DevelopmentProfiles {

    private DevelopmentProfiles() {}

    /** Those of the comma separated names that are banned and that production does not name itself. */
    static Stream<String> in(String names, ProductionSettings production) {
        return names(names)
                .filter(name -> !production.profiles().contains(name))
                .filter(name -> production.developmentProfiles().stream().anyMatch(pattern -> covers(pattern, name)));
    }

    static Stream<String> names(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip);
    }

    /** Whether the pattern, in which {@code *} stands for any text, is that of the name in upper or lower case. */
    private static boolean covers(String pattern, String name) {
        String expression = "\\Q" + pattern.toLowerCase(Locale.ROOT).replace("*", "\\E.*\\Q") + "\\E";
        return name.toLowerCase(Locale.ROOT).matches(expression);
    }
}
