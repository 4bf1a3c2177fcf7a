package dev.readiness.gather.evidence;

import java.util.List;
import java.util.Locale;

/** Tools that look for secrets: of them only the rule's id and the place are kept. */
final class SecretScanner {

    private static final List<String> NAMES = List.of(
            "gitleaks",
            "trufflehog",
            "detect-secrets",
            "gitguardian",
            "ggshield",
            "whispers",
            "secretlint",
            "noseyparker");

    private SecretScanner() {}

    static boolean is(String tool) {
        String name = tool.toLowerCase(Locale.ROOT).replace(" ", "");
        return NAMES.stream().anyMatch(name::contains);
    }
}
