package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.config.Value;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passwords of logins that Spring Boot, Druid, Boot Admin and Eureka open, written in the configuration. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.no-default-credentials",
        title = "No login of the framework has its password in a file",
        fix = "take the password from the environment without a fallback, or drop the login",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class NoDefaultCredentials implements Rule {

    private static final List<String> PASSWORDS = List.of(
            "spring.security.user.password",
            "spring.datasource.druid.stat-view-servlet.login-password",
            "spring.boot.admin.client.password",
            "spring.boot.admin.client.instance.metadata.user.password");
    private static final String EUREKA = "eureka.client.service-url.";
    /** User information with a password that is no placeholder; the reader has masked what was one. */
    private static final Pattern LOGIN = Pattern.compile("://(?:[^/@:]*:(?!\\$\\{)[^/@]+|\\*{3})@");

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Stream<Finding> passwords = PASSWORDS.stream()
                .flatMap(key -> spring.find(key).stream())
                .filter(NoDefaultCredentials::isLiteral)
                .map(value -> Finding.of(
                        value.setting().origin(),
                        value.setting().key(),
                        value.name()
                                + (value.setting().value().isFallback()
                                        ? " falls back to a literal"
                                        : " is a literal")));
        Stream<Finding> registries = spring.under(EUREKA).values().stream()
                .filter(value -> LOGIN.matcher(value.text()).find())
                .map(value -> Finding.of(
                        value.setting().origin(), value.setting().key(), value.name() + " contains a password"));
        return Stream.concat(passwords, registries);
    }

    private static boolean isLiteral(BoundValue value) {
        Value password = value.setting().value();
        return password.secret()
                .map(SecretTraits::isLiteral)
                .orElse(!password.isEmpty() && (password.placeholders().isEmpty() || password.isFallback()));
    }
}
