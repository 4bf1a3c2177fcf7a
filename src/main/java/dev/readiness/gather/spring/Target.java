package dev.readiness.gather.spring;

import dev.readiness.facts.Origin;
import dev.readiness.gather.secret.RawSetting;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the application meets where it starts.
 *
 * @param profiles active in production, in order
 * @param variables of its environment that files set, the stronger first; unredacted
 * @param provided names of further variables that it has
 */
public record Target(List<String> profiles, List<RawSetting> variables, Set<String> provided) {

    private static final int SHORTEST_MASKED = 4;

    public Target {
        profiles = List.copyOf(profiles);
        variables = List.copyOf(variables);
        provided = Set.copyOf(provided);
    }

    /** Names of all variables. */
    public Set<String> names() {
        return Stream.concat(variables.stream().map(RawSetting::key), provided.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a variable is set there. */
    boolean sets(Origin place) {
        return variables.stream().anyMatch(variable -> variable.winner().at().equals(place));
    }

    /** As the bridge wants them: {@code {value, path, line, column}} by name. */
    Map<String, Object[]> request() {
        Map<String, Object[]> request = new LinkedHashMap<>();
        for (RawSetting variable : variables) {
            Origin at = variable.winner().at();
            request.putIfAbsent(variable.key(), new Object[] {variable.effective(), at.path(), at.line(), at.column()});
        }
        return request;
    }

    /** A text into which Boot put values of variables, with their names in their place again: they may be secret. */
    String asWritten(String text) {
        String written = text;
        List<RawSetting> longestFirst = variables.stream()
                .filter(variable -> variable.effective().length() >= SHORTEST_MASKED)
                .sorted(Comparator.comparing(
                        (RawSetting variable) -> -variable.effective().length()))
                .toList();
        for (RawSetting variable : longestFirst) {
            written = written.replace(variable.effective(), "${" + variable.key() + "}");
        }
        return written;
    }
}
