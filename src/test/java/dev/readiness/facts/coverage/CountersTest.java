package dev.readiness.facts.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.TestFacts.Case;
import dev.readiness.facts.coverage.TestFacts.Result;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CountersTest {

    @Test
    void givesNothingToCoverForATypeThatIsNotThere() {
        Counters counters = new Counters(Map.of(Type.LINE, new Counter(1, 2)));
        assertThat(counters.get(Type.LINE)).isEqualTo(new Counter(1, 2));
        assertThat(counters.get(Type.BRANCH)).isEqualTo(Counter.NONE);
        assertThat(counters.get(Type.BRANCH).percent()).isEqualTo("n/a");
    }

    @Test
    void sumsTypeByType() {
        Counters sum = Counters.sum(Stream.of(
                new Counters(Map.of(Type.LINE, new Counter(1, 2), Type.BRANCH, new Counter(3, 4))),
                new Counters(Map.of(Type.LINE, new Counter(10, 20), Type.CLASS, new Counter(0, 1)))));
        assertThat(sum.get(Type.LINE)).isEqualTo(new Counter(11, 22));
        assertThat(sum.get(Type.BRANCH)).isEqualTo(new Counter(3, 4));
        assertThat(sum.get(Type.CLASS)).isEqualTo(new Counter(0, 1));
        assertThat(sum.get(Type.METHOD)).isEqualTo(Counter.NONE);
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeFrom() {
        Map<Type, Counter> map = new EnumMap<>(Type.class);
        Counters counters = new Counters(map);
        map.put(Type.LINE, new Counter(1, 1));
        assertThat(counters.byType()).isEmpty();
        assertThatThrownBy(() -> counters.byType().put(Type.LINE, Counter.NONE))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void totalsTheReactorByCountsAndNotByTheMeanOfPercentages() {
        ReactorCoverage coverage = new ReactorCoverage(
                List.of(
                        new ReactorCoverage.Module("app", new Counters(Map.of(Type.LINE, new Counter(19, 2)))),
                        new ReactorCoverage.Module("math", new Counters(Map.of(Type.LINE, new Counter(5, 5))))),
                List.of(),
                List.of());
        assertThat(coverage.total().get(Type.LINE)).isEqualTo(new Counter(24, 7));
        assertThat(coverage.total().get(Type.LINE).percent()).isEqualTo("22.58 %");
    }

    @Test
    void picksTestCasesByResult() {
        Origin at = Origin.of("target/surefire-reports/TEST-A.xml");
        List<Case> cases = new ArrayList<>(List.of(
                new Case("a.x", Result.FAILED, at),
                new Case("a.y", Result.SKIPPED, at),
                new Case("a.z", Result.FAILED, at)));
        TestFacts facts = new TestFacts(4, cases, 1, false);
        cases.clear();
        assertThat(facts.cases(Result.FAILED)).extracting(Case::name).containsExactly("a.x", "a.z");
        assertThat(facts.cases(Result.FLAKY)).isEmpty();
    }
}
