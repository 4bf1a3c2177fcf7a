package dev.readiness.rules.tests;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Switches of Surefire and Failsafe that leave tests out or ignore how they went. */
@AutoService(Rule.class)
@RuleInfo(
        id = "tests.not-skipped-in-release",
        title = "A release runs its tests and heeds them",
        fix = "release without this property, and delete it from the POM",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = ReactorFacts.class,
        since = "0.1.0")
public final class NotSkippedInRelease implements Rule {

    private static final Set<String> SWITCHES = Set.of(
            "skipTests", "skipITs", "skipUTs", "maven.test.skip", "maven.test.skip.exec", "maven.test.failure.ignore");

    @Override
    public Stream<Finding> check(Facts facts) {
        ReactorFacts reactor = facts.get(ReactorFacts.class);
        Stream<Finding> session = SWITCHES.stream()
                .filter(name -> isOn(reactor.skips(), name))
                .map(name -> Finding.of(reactor.root().origin(), name, "\"" + name + "\" is \"true\" in this session"));
        Stream<Finding> poms = reactor.modules().stream().flatMap(module -> SWITCHES.stream()
                .filter(name -> !reactor.skips().containsKey(name))
                .filter(name -> isOn(module.properties(), name) && !isInherited(reactor, module, name))
                .map(name -> Finding.of(module.origin(), name, "\"" + name + "\" is \"true\" in the POM")));
        return Stream.concat(session, poms);
    }

    private static boolean isOn(Map<String, String> properties, String name) {
        return properties.getOrDefault(name, "").strip().equalsIgnoreCase("true");
    }

    /** A module above that says the same is the place to mend, once. */
    private static boolean isInherited(ReactorFacts reactor, ModuleFacts module, String name) {
        return reactor.modules().stream()
                .anyMatch(other -> isAbove(other.path(), module.path()) && isOn(other.properties(), name));
    }

    private static boolean isAbove(String path, String other) {
        return path.equals(".") ? !other.equals(".") : other.startsWith(path + "/");
    }
}
