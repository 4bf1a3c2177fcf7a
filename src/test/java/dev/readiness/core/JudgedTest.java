package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JudgedTest {

    private static final Judged THEN = new Judged(
            "1.0.0",
            "rules",
            "policy",
            Optional.of("0123456789abcdef"),
            List.of("b", "a"),
            List.of("src/Old.java", "pom.xml"),
            inputs("a.yml", "1", "none.yml", "", "src/main/resources/", "2"));

    @Test
    void isSorted() {
        assertThat(THEN.modules()).containsExactly("a", "b");
        assertThat(THEN.changed()).containsExactly("pom.xml", "src/Old.java");
        assertThatThrownBy(() -> THEN.inputs().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holdsForTheSame() {
        assertThat(THEN.differences(THEN)).isEmpty();
        assertThat(THEN.differences(new Judged(
                        "1.0.0",
                        "rules",
                        "policy",
                        Optional.of("0123456789abcdef"),
                        List.of("a"),
                        List.of("pom.xml", "src/Old.java"),
                        THEN.inputs())))
                .as("fewer modules were judged with the others")
                .isEmpty();
    }

    @Test
    void namesEachDifference() {
        Judged now = new Judged(
                "1.0.1",
                "other rules",
                "other policy",
                Optional.of("fedcba9876543210"),
                List.of("a", "b", "c", "."),
                List.of("pom.xml", "src/New.java"),
                inputs("a.yml", "3", "none.yml", "4", "src/main/resources/", "5"));
        assertThat(THEN.differences(now))
                .containsExactly(
                        "it is of commit 0123456789ab, and the checkout is at fedcba987654",
                        "version 1.0.0 of the plugin judged, and this is 1.0.1",
                        "the policy has changed since",
                        "the set of rules has changed since",
                        "module . was not judged",
                        "module c was not judged",
                        "a.yml has changed since",
                        "none.yml is new",
                        "src/New.java has changed since",
                        "src/Old.java no longer differs from HEAD",
                        "src/main/resources/ holds other files since");
    }

    @ParameterizedTest
    @CsvSource({
        "'', abc, 'it is of commit none, and the checkout is at abc'",
        "0123456789abc, '', 'it is of commit 0123456789ab, and the checkout is at none'",
        "0123456789ab, 0123456789a, 'it is of commit 0123456789ab, and the checkout is at 0123456789a'"
    })
    void namesCommits(String then, String now, String difference) {
        assertThat(at(then).differences(at(now))).containsExactly(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "a.yml, '', 1, a.yml is new",
        "a.yml, 1, '', a.yml is gone",
        "a.yml, 1, 2, a.yml has changed since",
        "a.yml, unread, 2, a.yml has changed since",
        "conf/, 1, '', conf/ holds other files since",
        "conf/, '', 1, conf/ holds other files since"
    })
    void tellsWhatBecameOfAFile(String path, String before, String after, String difference) {
        assertThat(with(inputs(path, before)).differences(with(inputs(path, after))))
                .containsExactly(difference);
    }

    @Test
    void fileThatIsNotAskedForCountsAsMissing() {
        assertThat(with(inputs("a.yml", "1")).differences(with(inputs()))).containsExactly("a.yml is gone");
        assertThat(with(inputs()).differences(with(inputs("a.yml", "1")))).containsExactly("a.yml is new");
        assertThat(with(inputs("a.yml", "")).differences(with(inputs()))).isEmpty();
    }

    @Test
    void saysOnceWhatBecameOfAChangedFile() {
        Judged then = new Judged("", "", "", Optional.empty(), List.of(), List.of("a"), inputs("a", "1"));
        Judged now = new Judged("", "", "", Optional.empty(), List.of(), List.of(), inputs("a", "2"));
        assertThat(then.differences(now)).containsExactly("a has changed since");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10})
    void namesTenFiles(int files) {
        assertThat(with(inputs()).differences(with(many(files))))
                .hasSize(files)
                .allMatch(one -> one.endsWith(" is new"));
    }

    @ParameterizedTest
    @CsvSource({"11, 1 more files are not as they were", "40, 30 more files are not as they were"})
    void countsTheOthers(int files, String last) {
        assertThat(with(inputs()).differences(with(many(files)))).hasSize(11).endsWith(last);
    }

    private static SortedMap<String, String> many(int files) {
        return new TreeMap<>(
                IntStream.range(0, files).boxed().collect(Collectors.toMap(number -> "f" + number, number -> "1")));
    }

    private static Judged at(String commit) {
        Optional<String> head = Optional.of(commit).filter(id -> !id.isEmpty());
        return new Judged("", "", "", head, List.of(), List.of(), new TreeMap<>());
    }

    private static Judged with(SortedMap<String, String> inputs) {
        return new Judged("", "", "", Optional.empty(), List.of(), List.of(), inputs);
    }

    private static SortedMap<String, String> inputs(String... pairs) {
        SortedMap<String, String> inputs = new TreeMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            inputs.put(pairs[index], pairs[index + 1]);
        }
        return inputs;
    }
}
