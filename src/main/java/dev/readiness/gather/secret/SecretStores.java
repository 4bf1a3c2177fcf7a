package dev.readiness.gather.secret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that point into a secret store, are encrypted, or are computed: none of them is the secret itself. */
final class SecretStores {

    private static final Pattern ENCRYPTED = Pattern.compile("(ENC\\(|\\{cipher}|#\\{).*", Pattern.DOTALL);
    private static final Pattern POINTER =
            Pattern.compile("(vault:|sm://|sm@|op://|awssm://|gcp-sm://|arn:aws[a-z-]*:(secretsmanager|ssm):)\\S+");
    private static final Set<String> RESOLVERS =
            Set.of("vault", "sm", "sm@", "op", "keyvault", "akv", "aws-secretsmanager", "ssm", "conjur");

    private static final List<String> MARKS = List.of("ENC(", "{cipher}", "#{");

    private SecretStores() {}

    /** How the value may be shown, when it is a reference: a pointer as written, cipher text and code hidden. */
    static Optional<String> shown(String value, String mask) {
        String own = value.strip();
        Matcher encrypted = ENCRYPTED.matcher(own);
        if (encrypted.matches()) {
            return MARKS.stream()
                    .filter(own::startsWith)
                    .map(mark -> mark + mask + (mark.equals("ENC(") ? ")" : mark.equals("#{") ? "}" : ""))
                    .findFirst();
        }
        return POINTER.matcher(own).matches() ? Optional.of(own) : Optional.empty();
    }

    /** Whether a placeholder asks a store instead of a property: {@code ${vault:path}}, {@code ${handler::value}}. */
    static boolean resolves(String name, Optional<String> fallback) {
        return fallback.isPresent()
                && (RESOLVERS.contains(name) || fallback.get().startsWith(":"));
    }
}
