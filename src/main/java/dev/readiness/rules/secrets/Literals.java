package dev.readiness.rules.secrets;

import dev.readiness.core.Finding;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import java.util.stream.Stream;

/** Secrets whose text stands in a file, and how to speak of them without repeating it. */
final class Literals {

    private Literals() {}

    /**
     * A setting with what is known of its secret.
     *
     * @param set that the setting is a part of
     */
    record Known(ConfigSet set, Setting setting, SecretTraits traits) {

        Finding finding(String observation) {
            return Finding.of(setting.origin(), setting.key(), "\"" + setting.key() + "\" " + observation)
                    .marked(traits.mark());
        }

        /** What the secret is called. */
        String noun() {
            return switch (traits.use()) {
                case PASSWORD -> "password";
                case SIGNING_KEY -> "signing key";
                case PRIVATE_KEY -> "private key";
                case TOKEN -> "token";
            };
        }
    }

    /** Secrets that are written down, but for those that only ask to be replaced: config.no-placeholder-values has them. */
    static Stream<Known> of(ConfigSet set) {
        return set.settings().values().stream().flatMap(setting -> setting.value().secret().stream()
                .filter(traits -> traits.isLiteral() && !traits.template())
                .map(traits -> new Known(set, setting, traits)));
    }
}
