package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** The attributes of the session cookie, servlet or reactive. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.session-cookie-secure",
        title = "The session cookie travels over HTTPS only and is hidden from scripts",
        fix = "set secure and http-only of the session cookie to true",
        severity = Severity.WARNING,
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class SessionCookieSecure implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        boolean configured = spring.mentions("server.servlet.session.") || spring.mentions("server.reactive.session.");
        boolean kept = spring.isWeb() && spring.dependencies().haveSessions();
        return configured || kept ? Optional.empty() : Optional.of("nothing here keeps sessions");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        String cookie = isReactive(spring) ? "server.reactive.session.cookie." : "server.servlet.session.cookie.";
        Optional<BoundValue> secure = spring.find(cookie + "secure");
        Stream<Finding> transport = secure.map(SessionCookieSecure::judge)
                .orElseGet(() -> Stream.of(Finding.of(
                        spring.home(),
                        cookie + "secure",
                        "\"" + cookie + "secure\" is not set, so the cookie may travel over plain HTTP")));
        Stream<Finding> scripts = spring.find(cookie + "http-only").stream()
                .flatMap(SessionCookieSecure::judge)
                .map(finding -> finding.as(Severity.ERROR));
        Stream<Finding> sites = spring
                .find(cookie + "same-site")
                .filter(value -> value.word().equals("none")
                        && secure.filter(on -> on.isTrue() || on.isOpen()).isEmpty())
                .map(value -> value.finding(" without \"secure\"").as(Severity.ERROR))
                .stream();
        return Stream.of(transport, scripts, sites).flatMap(findings -> findings);
    }

    private static Stream<Finding> judge(BoundValue value) {
        if (value.isOpen()) {
            return Stream.of(value.doubt());
        }
        return value.isTrue() ? Stream.empty() : Stream.of(value.finding());
    }

    private static boolean isReactive(SpringSettings spring) {
        return spring.dependencies().areKnown()
                ? spring.dependencies().haveReactive() && !spring.dependencies().haveServlet()
                : spring.mentions("server.reactive.session.");
    }
}
