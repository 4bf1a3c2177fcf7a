package dev.readiness.facts.operations;

import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Value;
import java.util.Optional;

/** Tells redacted literals apart. Two that agree in length, entropy and all else that is known pass for the same. */
final class Secrets {

    private Secrets() {}

    static boolean differ(Value one, Value other) {
        Optional<SecretTraits> own = one.secret().filter(SecretTraits::isLiteral);
        Optional<SecretTraits> its = other.secret().filter(SecretTraits::isLiteral);
        return own.isPresent() && its.isPresent() && differ(own.get(), its.get());
    }

    private static boolean differ(SecretTraits one, SecretTraits other) {
        return one.length() != other.length()
                || one.keyBytes() != other.keyBytes()
                || Double.compare(one.entropy(), other.entropy()) != 0
                || one.template() != other.template()
                || one.guessable() != other.guessable()
                || one.knownSample() != other.knownSample();
    }
}
