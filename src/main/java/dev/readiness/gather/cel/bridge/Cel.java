package dev.readiness.gather.cel.bridge;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Compiles and evaluates expressions. Only types of the JDK cross: in go the expression and the value of {@code facts}, out comes
 * {@code true}, {@code false}, or the code of an error; when there are no facts, the first error of the compiler or nothing.
 *
 * @see <a href="https://github.com/google/cel-spec/blob/master/doc/langdef.md">The language</a>
 */
public final class Cel implements BiFunction<String, Map<String, Object>, String> {

    /** Enough for a list of every dependency against every setting of a small service; a slip ends soon. */
    private static final CelOptions LIMITS = CelOptions.current()
            .comprehensionMaxIterations(10_000)
            .maxExpressionCodePointSize(10_000)
            .maxParseRecursionDepth(50)
            .maxRegexProgramSize(10_000)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private final CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(LIMITS)
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("facts", MapType.create(SimpleType.STRING, SimpleType.DYN))
            .setResultType(SimpleType.BOOL)
            .build();
    private final CelRuntime runtime =
            CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(LIMITS).build();
    private final Map<String, CelRuntime.Program> programs = new ConcurrentHashMap<>();

    @Override
    public String apply(String expression, Map<String, Object> facts) {
        try {
            if (!programs.containsKey(expression)) {
                CelValidationResult compiled = compiler.compile(expression);
                if (compiled.hasError()) {
                    return described(compiled.getErrors().get(0));
                }
                CelAbstractSyntaxTree tree = compiled.getAst();
                programs.put(expression, runtime.createProgram(tree));
            }
            if (facts.isEmpty()) {
                return "";
            }
            Object value = programs.get(expression).eval(Map.of("facts", facts));
            return value instanceof Boolean truth ? truth.toString() : "NOT_A_TRUTH_VALUE";
        } catch (CelEvaluationException | CelValidationException e) {
            return e.getErrorCode().name(); // its message may quote a value
        }
    }

    /** It speaks of the expression, which knows no value. */
    private static String described(CelIssue issue) {
        return issue.getSourceLocation().getLine() + ":"
                + (issue.getSourceLocation().getColumn() + 1) + " "
                + issue.getMessage().replace(" (in container '')", "");
    }
}
