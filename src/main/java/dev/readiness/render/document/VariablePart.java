package dev.readiness.render.document;

import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.operations.Operations.Variable;
import dev.readiness.facts.policy.ProductionSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every variable of the target environment. */
final class VariablePart {

    private VariablePart() {}

    static Map<String, Object> of(Documented documented) {
        VariableFormat format = new VariableFormat(documented.reactor().get(ProductionSettings.class));
        Set<String> fresh = documented
                .whole(OperationalDiff.class)
                .flatMap(OperationalDiff::newlyRequired)
                .map(Change::name)
                .collect(Collectors.toSet());
        List<Variable> all = documented
                .whole(Operations.class)
                .flatMap(operations -> operations.variables().values().stream())
                .toList();
        List<Map<String, Object>> required = all.stream()
                .filter(Variable::isRequired)
                .map(one -> part(one, format, fresh))
                .toList();
        List<Map<String, Object>> optional = all.stream()
                .filter(one -> !one.isRequired())
                .map(one -> part(one, format, fresh))
                .toList();
        return new Item()
                .flag("present", !all.isEmpty())
                .list("required", required)
                .list("optional", optional)
                .number("requiredCount", required.size())
                .build();
    }

    private static Map<String, Object> part(Variable variable, VariableFormat format, Set<String> fresh) {
        return new Item()
                .plain("name", variable.name())
                .flag("secret", variable.secret())
                .flag("fresh", fresh.contains(variable.name()))
                .flag("hasDefault", !variable.isRequired())
                .code("default", variable.fallback())
                .text("format", format.of(variable))
                .list(
                        "readers",
                        Item.series(variable.readers().stream()
                                .map(reader -> new Item()
                                        .code("key", reader.key())
                                        .code("at", reader.at().toString()))
                                .toList()))
                .build();
    }
}
