package dev.readiness.rules.docs;

import static dev.readiness.rules.RuleAssert.assertRule;
import static dev.readiness.rules.docs.Documents.page;

import org.junit.jupiter.api.Test;

final class LinksResolveTest {

    @Test
    void reportsABrokenLink() {
        assertRule(new LinksResolve())
                .on(Documents.project(
                                false,
                                page("README.md"),
                                page("docs/a.md").broken("b.md", "\"docs/b.md\" does not exist"))
                        .build())
                .reports("b.md", "the link \"b.md\" is broken: \"docs/b.md\" does not exist")
                .at("docs/a.md:3");
    }

    @Test
    void acceptsNone() {
        assertRule(new LinksResolve())
                .on(Documents.project(false, page("README.md")).build())
                .isSilent();
    }
}
