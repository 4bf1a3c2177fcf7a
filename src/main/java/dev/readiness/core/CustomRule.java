package dev.readiness.core;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.view.FactsView;
import dev.readiness.facts.view.Touched;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A rule that the policy itself brings: an expression over the facts of a module that has to be true. */
public final class CustomRule implements Rule {

    private final Text text;
    private final Supplier<Expressions> expressions;

    private CustomRule(Text text, Supplier<Expressions> expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    /**
     * What the policy says of it.
     *
     * @param message of its findings
     * @param at place of the expression
     */
    public record Text(
            String id,
            String title,
            String expression,
            String fix,
            String message,
            Severity severity,
            Stage stage,
            Origin at) {

        /** The rule. */
        public RuleSet.Entry entry(Supplier<Expressions> expressions) {
            return new RuleSet.Entry(
                    new CustomRule(this, expressions), new CustomRuleInfo(id, title, fix, severity, stage));
        }

        /** The rule where it is only named and never asked. */
        public RuleSet.Entry named() {
            return entry(() -> {
                throw new IllegalStateException("Nobody evaluates here");
            });
        }
    }

    public Text text() {
        return text;
    }

    private record Answer(Expressions.Result result, Touched touched) {}

    private Answer ask(Facts facts) {
        Touched touched = new Touched();
        return new Answer(expressions.get().evaluate(text.expression(), FactsView.of(facts, touched)), touched);
    }

    @Override
    public Optional<String> notApplicable(Facts facts) {
        Answer answer = ask(facts);
        return answer.result().value().isPresent()
                ? Optional.empty()
                : answer.touched().absent();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        Answer answer = ask(facts);
        Optional<Boolean> value = answer.result().value();
        if (value.isPresent() && value.get()) {
            return Stream.empty();
        }
        Optional<Touched.Place> place = answer.touched().place();
        Origin at = place.map(Touched.Place::at)
                .orElseGet(() -> Origin.of(facts.get(ModuleFacts.class).origin().path()));
        String key = place.map(Touched.Place::key).orElse("");
        if (value.isPresent()) {
            return Stream.of(Finding.of(at, key, text.message()));
        }
        String reason = answer.touched()
                .unknown()
                .orElseGet(() ->
                        "the expression at " + text.at() + " " + answer.result().failure());
        return Stream.of(Finding.unknown(at, key, reason));
    }
}
