package dev.readiness.facts.coverage;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;

/**
 * How the tests of one module went, from the XML of Surefire and Failsafe.
 *
 * @param run number of test cases, skipped ones included
 * @param cases those that failed, erred, were skipped or only passed on a rerun
 * @param reports number of report files read
 * @param prodConfigTested whether a test source activates a production profile
 */
public record TestFacts(int run, List<Case> cases, int reports, boolean prodConfigTested) implements Fact {

    /**
     * A test case that did not simply pass.
     *
     * @param name "class.method"
     * @param at the report
     */
    public record Case(String name, Result result, Origin at) {}

    /** How a test case ended, when it did not simply pass. */
    public enum Result {
        FAILED,
        ERROR,
        SKIPPED,
        FLAKY
    }

    public TestFacts {
        cases = List.copyOf(cases);
    }

    public List<Case> cases(Result result) {
        return cases.stream().filter(one -> one.result() == result).toList();
    }
}
