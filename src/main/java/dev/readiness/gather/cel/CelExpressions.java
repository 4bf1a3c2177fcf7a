package dev.readiness.gather.cel;

import dev.readiness.isolated.BridgeLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Expressions in CEL. */
public final class CelExpressions {

    private static final String BRIDGE = "dev.readiness.gather.cel.bridge";

    private final BiFunction<String, Map<String, Object>, String> cel;

    /**
     * Loads the language; it stays as long as this object does.
     *
     * @param jars of CEL and what it needs
     * @throws IllegalStateException when they are not those
     */
    public CelExpressions(List<Path> jars) {
        this.cel = load(jars);
    }

    @SuppressWarnings({"unchecked", "resource"
    }) // ours, seen through what both sides share; classes load as they are needed
    private static BiFunction<String, Map<String, Object>, String> load(List<Path> jars) {
        try {
            return (BiFunction<String, Map<String, Object>, String>)
                    Class.forName(BRIDGE + ".Cel", true, new BridgeLoader("cel", jars, BRIDGE))
                            .asSubclass(BiFunction.class)
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("The jars of CEL do not fit", e);
        }
    }

    /** What is wrong with an expression: its line and column and the compiler's words, which quote nothing else. */
    public Optional<String> fault(String expression) {
        return Optional.of(cel.apply(expression, Map.of())).filter(error -> !error.isEmpty());
    }

    /** True, false, or empty when it has no value. */
    public Outcome evaluate(String expression, Map<String, Object> facts) {
        String answer = cel.apply(expression, facts);
        return switch (answer) {
            case "true", "false" -> new Outcome(Optional.of(Boolean.valueOf(answer)), "");
            case "ATTRIBUTE_NOT_FOUND", "INDEX_OUT_OF_BOUNDS" -> failed("asks for what is not there");
            case "OVERLOAD_NOT_FOUND", "AMBIGUOUS_OVERLOAD", "TYPE_NOT_FOUND", "INVALID_ARGUMENT" ->
                failed("puts together values of types that do not fit");
            case "DIVIDE_BY_ZERO" -> failed("divides by zero");
            case "NUMERIC_OVERFLOW" -> failed("runs over the greatest number");
            case "ITERATION_BUDGET_EXCEEDED" -> failed("takes more than 10000 steps");
            case "BAD_FORMAT" -> failed("reads a text that is not of the form it asks for");
            case "NOT_A_TRUTH_VALUE" -> failed("gives neither true nor false");
            default -> failed("cannot be evaluated");
        };
    }

    private static Outcome failed(String why) {
        return new Outcome(Optional.empty(), why);
    }

    /**
     * How an evaluation ended.
     *
     * @param failure why there is no value; empty when there is one
     */
    public record Outcome(Optional<Boolean> value, String failure) {}
}
