package dev.readiness.rules.spring;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.config.SpringFacts.DeprecatedKey;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoRemovedPropertiesTest {

    private static final Origin AT = Origin.of("application.yml", 3);

    @ParameterizedTest
    @CsvSource({
        "server.error.path,spring.web.error.path,'\"server.error.path\" was removed and has no effect, \"spring.web.error.path\" replaces it'",
        "spring.application.index,'','\"spring.application.index\" was removed and has no effect'",
    })
    void reportsARemovedKey(String key, String replacement, String message) {
        assertRule(new NoRemovedProperties())
                .on(with(new DeprecatedKey(key, AT, true, replacement, "a reason")))
                .reports(key, message)
                .at("application.yml:3");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.codec.x,spring.http.codecs.x,'\"spring.codec.x\" is deprecated, \"spring.http.codecs.x\" replaces it'",
        "spring.y,'','\"spring.y\" is deprecated'",
    })
    void notesADeprecatedKey(String key, String replacement, String message) {
        assertRule(new NoRemovedProperties())
                .on(with(new DeprecatedKey(key, AT, false, replacement, "")))
                .reports(Severity.NOTE, key, message);
    }

    @Test
    void staysSilentWithoutOldKeys() {
        assertRule(new NoRemovedProperties()).on(with()).isSilent();
    }

    private static Facts with(DeprecatedKey... keys) {
        return Given.config()
                .with(SpringFacts.class, new SpringFacts("4.1.2", Set.of(), Set.of(), List.of(keys)))
                .build();
    }
}
