package dev.readiness.rules.config;

import dev.readiness.core.Finding;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.policy.ProductionSettings.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One expectation against one observed value. The value of a secret is neither known nor printed. */
final class Comparison {

    private final Expectation expected;
    private final Observed observed;

    private Comparison(Expectation expected, Observed observed) {
        this.expected = expected;
        this.observed = observed;
    }

    static Stream<Finding> of(Expectation expected, Observed observed) {
        return new Comparison(expected, observed).findings();
    }

    private Stream<Finding> findings() {
        if (observed.isEmpty()) {
            // whether something has to be there is another rule's question, unless an exact value is expected
            return expected.required() || expected.equal().map(List::isEmpty).orElse(true)
                    ? Stream.empty()
                    : Stream.of(
                            violation("is empty, not " + quoted(expected.equal().orElseThrow())));
        }
        if (observed.isReference()) {
            return expected.reference() || !concrete()
                    ? Stream.empty()
                    : Stream.of(unknown("has its value from the environment"));
        }
        return Stream.of(reference(), equal(), oneOf(), matches(), minLength()).flatMap(Optional::stream);
    }

    private boolean concrete() {
        return expected.equal().isPresent()
                || !expected.oneOf().isEmpty()
                || expected.matches().isPresent()
                || expected.minLength().isPresent();
    }

    /** An environment file is the environment: a literal is at home there. */
    private Optional<Finding> reference() {
        boolean literal = observed.set().kind() != ConfigSet.Kind.ENVIRONMENT;
        return expected.reference() && literal
                ? Optional.of(violation(
                        observed.value().isFallback()
                                ? "falls back to a literal"
                                : "is a literal, not a reference to the environment"))
                : Optional.empty();
    }

    private Optional<Finding> equal() {
        return expected.equal().flatMap(values -> {
            if (values.isEmpty()) {
                return Optional.of(violation("is " + shown() + ", and nothing is expected"));
            }
            if (observed.secret().isPresent()) {
                return Optional.of(unknown("is a secret, whose value is not compared"));
            }
            boolean same = values.equals(observed.texts()) || values.equals(List.of(observed.text()));
            return same ? Optional.empty() : Optional.of(violation("is " + shown() + ", not " + quoted(values)));
        });
    }

    private Optional<Finding> oneOf() {
        if (expected.oneOf().isEmpty()) {
            return Optional.empty();
        }
        if (observed.secret().isPresent()) {
            return Optional.of(unknown("is a secret, whose value is not compared"));
        }
        boolean allowed = expected.oneOf().contains(observed.text())
                || (!observed.texts().isEmpty() && expected.oneOf().containsAll(observed.texts()));
        return allowed
                ? Optional.empty()
                : Optional.of(violation("is " + shown() + ", not one of " + quoted(expected.oneOf())));
    }

    private Optional<Finding> matches() {
        return expected.matches().flatMap(expression -> {
            if (observed.secret().isPresent()) {
                return Optional.of(unknown("is a secret, whose value is not compared"));
            }
            try {
                return Pattern.matches(expression, whole())
                        ? Optional.empty()
                        : Optional.of(violation("is " + shown() + ", which does not match \"" + expression + "\""));
            } catch (PatternSyntaxException e) {
                return Optional.of(
                        unknown("is expected to match \"" + expression + "\", which is no regular expression"));
            }
        });
    }

    private Optional<Finding> minLength() {
        int length = observed.secret().map(SecretTraits::length).orElse(whole().length());
        return expected.minLength()
                .filter(least -> length < least)
                .map(least -> violation("has " + length + " characters, fewer than " + least));
    }

    private String whole() {
        return observed.text().isEmpty() ? String.join(",", observed.texts()) : observed.text();
    }

    private String shown() {
        return observed.secret().isPresent() ? "set" : "\"" + whole() + "\"";
    }

    private static String quoted(List<String> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
    }

    private Finding violation(String what) {
        return Finding.of(observed.first().origin(), observed.first().key(), "\"" + expected.key() + "\" " + what);
    }

    private Finding unknown(String what) {
        return Finding.unknown(observed.first().origin(), observed.first().key(), "\"" + expected.key() + "\" " + what);
    }
}
