package dev.readiness.rules.config;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ProductionSettings.Expectation;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Optional;

/** An expectation at line 4 of the policy, put together word by word. */
record Expected(Expectation expectation) {

    static Expected key(String key) {
        return of(key, false, false, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    Expected required() {
        Expectation e = expectation;
        return of(e.key(), true, e.reference(), e.equal(), e.oneOf(), e.matches(), e.minLength());
    }

    Expected reference() {
        Expectation e = expectation;
        return of(e.key(), e.required(), true, e.equal(), e.oneOf(), e.matches(), e.minLength());
    }

    Expected equalTo(String... values) {
        Expectation e = expectation;
        return of(
                e.key(),
                e.required(),
                e.reference(),
                Optional.of(List.of(values)),
                e.oneOf(),
                e.matches(),
                e.minLength());
    }

    Expected oneOf(String... values) {
        Expectation e = expectation;
        return of(e.key(), e.required(), e.reference(), e.equal(), List.of(values), e.matches(), e.minLength());
    }

    Expected matching(String expression) {
        Expectation e = expectation;
        return of(e.key(), e.required(), e.reference(), e.equal(), e.oneOf(), Optional.of(expression), e.minLength());
    }

    Expected atLeast(int length) {
        Expectation e = expectation;
        return of(e.key(), e.required(), e.reference(), e.equal(), e.oneOf(), e.matches(), Optional.of(length));
    }

    /** The facts of a module with these sets, whose policy expects just this. */
    Facts over(ConfigSet... sets) {
        return expectedOf(Given.config(sets));
    }

    /** The same of a module whose environment file overrides these keys. */
    Facts overriding(String... keysAndValues) {
        return expectedOf(Given.overriding(keysAndValues));
    }

    private Facts expectedOf(Facts.Builder facts) {
        ProductionSettings production = new ProductionSettings(
                List.of("prod"), "auto", Optional.empty(), List.of(), List.of(), List.of(), List.of(expectation));
        return facts.with(ProductionSettings.class, production).build();
    }

    private static Expected of(
            String key,
            boolean required,
            boolean reference,
            Optional<List<String>> equal,
            List<String> oneOf,
            Optional<String> matches,
            Optional<Integer> minLength) {
        return new Expected(new Expectation(
                key, Origin.of("readiness.yml", 4), required, reference, equal, oneOf, matches, minLength));
    }
}
