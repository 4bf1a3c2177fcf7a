package dev.readiness.gather.tests;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.coverage.TestFacts.Case;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.xml.UnreadableXmlException;
import dev.readiness.gather.xml.XmlFile;
import java.util.ArrayList;
import java.util.List;

/**
 * How the tests of one module went. Test sources without any report are a known fact too, 0 reports, so that a rule can
 * fail on it; only a module without both has nothing to know.
 */
public final class TestGatherer {

    private final ProjectTree tree;
    private final List<String> profiles;

    /** @param profiles active in production */
    public TestGatherer(ProjectTree tree, List<String> profiles) {
        this.tree = tree;
        this.profiles = List.copyOf(profiles);
    }

    /**
     * Reads the reports and looks at the test sources of a module.
     *
     * @param build what its build writes to, relative to the root of the tree: "app/target"
     * @param testSources directories of its test sources: "app/src/test/java"
     */
    public Evidence<TestFacts> gather(ModuleFacts module, String build, List<String> testSources) {
        Tally tally = new Tally();
        try {
            suites(ProjectTree.join(build, "surefire-reports"), tally);
            Tally integration = new Tally();
            String failsafe = ProjectTree.join(build, "failsafe-reports");
            suites(failsafe, integration);
            summary(ProjectTree.join(failsafe, "failsafe-summary.xml"), integration);
            tally.add(integration);
        } catch (UnreadableXmlException e) {
            return e.evidence();
        }
        if (tally.reports == 0 && !module.hasTestSources()) {
            return Evidence.absent("the module has no test sources");
        }
        boolean prodConfigTested = new ProductionProfileScan(tree, profiles).finds(module.path(), testSources);
        return Evidence.known(new TestFacts(tally.run, tally.cases, tally.reports, prodConfigTested));
    }

    private void suites(String directory, Tally tally) throws UnreadableXmlException {
        for (String path : tree.files(directory, name -> name.startsWith("TEST-") && name.endsWith(".xml"))) {
            SurefireHandler handler = new SurefireHandler(path);
            if (XmlFile.read(tree, path, handler)) {
                tally.reports++;
                tally.run += handler.run();
                tally.cases.addAll(handler.cases());
            }
        }
    }

    private void summary(String path, Tally tally) throws UnreadableXmlException {
        FailsafeHandler handler = new FailsafeHandler(path);
        if (XmlFile.read(tree, path, handler)) {
            tally.cases.addAll(handler.unseen(tally.cases));
            tally.run = Math.max(tally.run, handler.run());
            tally.reports++;
        }
    }

    /** Sums of what was read so far. */
    private static final class Tally {
        private int reports;
        private int run;
        private final List<Case> cases = new ArrayList<>();

        private void add(Tally other) {
            reports += other.reports;
            run += other.run;
            cases.addAll(other.cases);
        }
    }
}
