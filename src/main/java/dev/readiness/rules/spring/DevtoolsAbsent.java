package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts;
import java.util.stream.Stream;

/** The developer tools inside the repackaged artifact, or their remote access switched on. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.devtools-absent",
        title = "Developer tools are not in what is shipped",
        fix =
                "declare spring-boot-devtools as optional, leave excludeDevtools alone, and delete spring.devtools.remote.secret",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class DevtoolsAbsent implements Rule {

    private static final String DEVTOOLS = "spring-boot-devtools";

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Stream<Finding> packaged = spring.boot().packaged().stream()
                .filter(name -> name.startsWith(DEVTOOLS) && name.endsWith(".jar"))
                .map(name -> Finding.of(spring.pom(), DEVTOOLS, "\"" + name + "\" is inside the packaged application"));
        Stream<Finding> remote = spring
                .find("spring.devtools.remote.secret")
                .filter(secret -> !secret.text().isEmpty())
                .map(secret -> Finding.of(
                        secret.setting().origin(),
                        secret.setting().key(),
                        secret.name() + " is set, which lets clients update the running application"))
                .stream();
        return Stream.concat(packaged, remote);
    }
}
