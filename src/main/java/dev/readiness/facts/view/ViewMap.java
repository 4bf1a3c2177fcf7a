package dev.readiness.facts.view;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A section of the facts. To ask for what is not known throws, because no default would be true; to ask whether it is there does
 * so too, unless that is known.
 */
public final class ViewMap extends AbstractMap<String, Object> {

    private final String name;
    private final SortedMap<String, Supplier<Answer>> answers;
    private final Touched touched;
    private final Optional<String> elsewhere;
    private final UnaryOperator<String> spelling;
    private boolean refused;

    /**
     * A section.
     *
     * @param name of it, e.g. {@code facts.git}
     * @param elsewhere why it may hold more than is seen; empty when it does not
     * @param spelling of keys that mean the same
     */
    ViewMap(
            String name,
            SortedMap<String, Supplier<Answer>> answers,
            Touched touched,
            Optional<String> elsewhere,
            UnaryOperator<String> spelling) {
        this.name = name;
        this.answers = answers;
        this.touched = touched;
        this.elsewhere = elsewhere;
        this.spelling = spelling;
    }

    /** What there is to say, by name. */
    public SortedMap<String, Answer> answers() {
        SortedMap<String, Answer> all = new TreeMap<>();
        answers.forEach((key, answer) -> all.put(key, answer.get()));
        return Collections.unmodifiableSortedMap(all);
    }

    @Override
    public @Nullable Object get(Object key) {
        Optional<Answer> answer = find(key);
        if (answer.isEmpty()) {
            touched.missing(name, String.valueOf(key));
            return null;
        }
        if (answer.get() instanceof Answer.Known known) {
            known.at().ifPresent(at -> touched.at(String.valueOf(key), at));
            return known.value();
        }
        throw refusal(key, answer.get());
    }

    @Override
    public boolean containsKey(Object key) {
        Optional<Answer> answer = find(key);
        if (answer.isPresent() && answer.get() instanceof Answer.Unknown) {
            throw refusal(key, answer.get());
        }
        if (answer.isEmpty()) {
            touched.missing(name, String.valueOf(key));
        }
        return answer.isPresent();
    }

    private Optional<Answer> find(Object key) {
        String wanted = spelling.apply(String.valueOf(key));
        Optional<Answer> answer = answers.entrySet().stream()
                .filter(entry -> spelling.apply(entry.getKey()).equals(wanted))
                .findFirst()
                .map(entry -> entry.getValue().get());
        return answer.or(() -> elsewhere.map(Answer.Unknown::new));
    }

    private NoSuchElementException refusal(Object key, Answer answer) {
        touched.note(name + (name.endsWith("configuration") ? "[\"" + key + "\"]" : "." + key), answer);
        refused = true;
        return new NoSuchElementException();
    }

    /** Also what CEL falls back to after a refusal, which it takes for a key of another type. */
    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        if (refused || elsewhere.isPresent()) {
            refused = false;
            elsewhere.ifPresent(reason -> touched.note(name, new Answer.Unknown(reason)));
            throw new NoSuchElementException();
        }
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return answers.entrySet().stream()
                        .map(entry -> ViewMap.entry(entry.getKey(), entry.getValue()))
                        .iterator();
            }

            @Override
            public int size() {
                return answers.size();
            }
        };
    }

    /** Its value is looked at only to compare whole sections; what is not known is like nothing else. */
    private static Map.Entry<String, Object> entry(String key, Supplier<Answer> answer) {
        return new SimpleImmutableEntry<>(key, "") {
            private static final long serialVersionUID = 1;

            @Override
            public Object getValue() {
                return answer.get() instanceof Answer.Known known ? known.value() : new Object();
            }
        };
    }
}
