package dev.readiness.gather.tests;

import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.TestFacts.Case;
import dev.readiness.facts.coverage.TestFacts.Result;
import dev.readiness.gather.xml.UnreadableXmlException;
import dev.readiness.gather.xml.XmlElement;
import dev.readiness.gather.xml.XmlHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The summary by which Failsafe breaks the build; it knows of failures that no report shows, e.g. a forked JVM that died.
 *
 * @see <a href="https://maven.apache.org/surefire/maven-failsafe-plugin/xsd/failsafe-summary.xsd">the format</a>
 */
final class FailsafeHandler implements XmlHandler {

    private final Origin at;
    private final Map<String, Integer> counts = new HashMap<>();
    private String element = "";
    private final StringBuilder text = new StringBuilder();
    private boolean started;
    private boolean timeout;
    private boolean broke;

    FailsafeHandler(String path) {
        at = Origin.of(path);
    }

    /** Number of integration tests, skipped ones included. */
    int run() {
        return counts.getOrDefault("completed", 0);
    }

    /** What went wrong beyond the given cases, which the reports showed. */
    List<Case> unseen(List<Case> shown) {
        long failed = shown.stream()
                .filter(one -> one.result() == Result.FAILED || one.result() == Result.ERROR)
                .count();
        int errors = counts.getOrDefault("errors", 0);
        int failures = counts.getOrDefault("failures", 0);
        if (timeout) {
            return List.of(new Case("integration tests (timeout)", Result.ERROR, at));
        }
        if (failed == 0 && broke) {
            return List.of(new Case("integration tests (aborted)", Result.ERROR, at));
        }
        if (errors + (long) failures > failed) {
            return List.of(new Case("integration tests", errors > 0 ? Result.ERROR : Result.FAILED, at));
        }
        return List.of();
    }

    @Override
    public void start(XmlElement start) throws UnreadableXmlException {
        if (!started && !start.name().equals("failsafe-summary")) {
            throw start.unreadable("the file is not a summary of Failsafe");
        }
        if (!started) {
            started = true;
            timeout = start.attribute("timeout").equals("true");
        }
        element = start.name();
        text.setLength(0);
    }

    @Override
    public void text(Supplier<String> characters) {
        if (!element.equals("failureMessage")) {
            text.append(characters.get());
        } else {
            // that there is one is all that is kept of it: it may hold anything that a test printed
            broke = broke || !characters.get().isBlank();
        }
    }

    @Override
    public void end(String name) {
        if (name.equals(element)) {
            count(text.toString().strip()).ifPresent(count -> counts.put(name, count));
        }
        element = "";
        text.setLength(0);
    }

    private static OptionalInt count(String written) {
        return written.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(written)) : OptionalInt.empty();
    }
}
