package dev.readiness.facts.view;

import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The effective production settings: what variables override comes first, then each framework's own sources. */
record ConfigurationView(ConfigFacts config) {

    ViewMap map(Touched touched) {
        SortedMap<String, Supplier<Answer>> answers = new TreeMap<>();
        List<ConfigSet> sets = Stream.concat(
                        Stream.of(config.overrides()),
                        config.sets().stream().filter(set -> set.kind() != ConfigSet.Kind.ENVIRONMENT))
                .toList();
        sets.forEach(set -> set.settings().forEach((key, setting) -> answers.putIfAbsent(key, () -> answer(setting))));
        Optional<String> elsewhere = sets.stream()
                .flatMap(set -> set.unseen().stream())
                .findFirst()
                .map(source -> "it may come from " + source.location() + ", which a build cannot read");
        return new ViewMap("facts.configuration", answers, touched, elsewhere, RelaxedName::of);
    }

    private static Answer answer(Setting setting) {
        Value value = setting.value();
        if (value.secret().isPresent()) {
            return new Answer.Hidden("is a secret, whose value no expression sees");
        }
        return value.placeholders().stream()
                .filter(placeholder -> placeholder.provider() == Value.Provider.ENVIRONMENT
                        || placeholder.provider() == Value.Provider.RUNTIME)
                .findFirst()
                .<Answer>map(placeholder -> new Answer.Hidden(
                        "has the value that " + placeholder.name() + " has in the target environment"))
                .orElseGet(() -> new Answer.Known(value.text(), Optional.of(setting.origin())));
    }
}
