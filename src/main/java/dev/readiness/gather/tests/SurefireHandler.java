package dev.readiness.gather.tests;

import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.TestFacts.Case;
import dev.readiness.facts.coverage.TestFacts.Result;
import dev.readiness.gather.xml.UnreadableXmlException;
import dev.readiness.gather.xml.XmlElement;
import dev.readiness.gather.xml.XmlHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Counts the test cases of one report; suites may stand in suites.
 *
 * @see <a href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd">the format</a>
 */
final class SurefireHandler implements XmlHandler {

    /** What a suite says of itself, to be held against its cases: a crashed runner leaves totals without cases. */
    private static final class Suite {
        private final String name;
        private final int failures;
        private final int errors;
        private int failed;
        private int erred;
        private boolean rerun;

        Suite(XmlElement element) {
            name = TestNames.clean(element.attribute("name"));
            failures = total(element, "failures");
            errors = total(element, "errors");
        }

        private void count(Result result) {
            if (result == Result.ERROR) {
                erred++;
            } else {
                failed++;
            }
        }

        private static int total(XmlElement element, String name) {
            try {
                return element.count(name);
            } catch (UnreadableXmlException e) {
                return 0;
            }
        }
    }

    private final Origin at;
    private final List<Case> cases = new ArrayList<>();
    private final Deque<Suite> suites = new ArrayDeque<>();
    private final Set<Result> results = EnumSet.noneOf(Result.class);
    private boolean started;
    private boolean inCase;
    private String name = "";
    private int run;

    SurefireHandler(String path) {
        at = Origin.of(path);
    }

    /** Number of test cases, skipped ones included. */
    int run() {
        return run;
    }

    /** Those that did not simply pass, in the order of the report. */
    List<Case> cases() {
        return cases;
    }

    @Override
    public void start(XmlElement element) throws UnreadableXmlException {
        String tag = element.name();
        if (!started && !tag.equals("testsuite") && !tag.equals("testsuites")) {
            throw element.unreadable("the file is not a test report");
        }
        started = true;
        switch (tag) {
            case "testsuite" -> suites.push(new Suite(element));
            case "testcase" -> {
                inCase = true;
                results.clear();
                name = TestNames.of(element.attribute("classname"), element.attribute("name"));
            }
            case "failure" -> result(Result.FAILED);
            case "error" -> result(Result.ERROR);
            case "skipped" -> results.add(Result.SKIPPED);
            case "flakyFailure", "flakyError" -> results.add(Result.FLAKY);
            case "rerunFailure", "rerunError" -> suites.forEach(suite -> suite.rerun = true);
            default -> {
                // properties, output
            }
        }
    }

    @Override
    public void end(String tag) {
        if (tag.equals("testcase") && inCase) {
            inCase = false;
            run++;
            close();
        } else if (tag.equals("testsuite") && !suites.isEmpty()) {
            close(suites.pop());
        }
    }

    private void result(Result result) {
        suites.forEach(suite -> suite.count(result));
        if (inCase) {
            results.add(result);
        } else if (!suites.isEmpty()) {
            add(suites.element().name, result);
        }
    }

    /** A case that failed in every rerun is one failure, whatever it did in between; a flaky one passed in the end. */
    private void close() {
        if (results.contains(Result.ERROR)) {
            add(name, Result.ERROR);
        } else if (results.contains(Result.FAILED)) {
            add(name, Result.FAILED);
        } else if (results.contains(Result.SKIPPED)) {
            add(name, Result.SKIPPED);
        } else if (results.contains(Result.FLAKY)) {
            suites.forEach(suite -> suite.rerun = true);
            add(name, Result.FLAKY);
        }
    }

    /** Totals of a suite with reruns count runs, not cases, and prove nothing. */
    private void close(Suite suite) {
        int unseenErrors = Math.max(0, suite.errors - suite.erred);
        int unseenFailures = Math.max(0, suite.failures - suite.failed);
        if (!suite.rerun && unseenErrors + unseenFailures > 0) {
            add(suite.name, unseenErrors > 0 ? Result.ERROR : Result.FAILED);
            suites.forEach(outer -> {
                outer.erred += unseenErrors;
                outer.failed += unseenFailures;
            });
        }
    }

    private void add(String named, Result result) {
        cases.add(new Case(named, result, at));
    }
}
