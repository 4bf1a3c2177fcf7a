package dev.readiness.render;

import dev.readiness.core.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The side-car page of a rule: Markdown of the same name beside its class, shipped in the jar so that it reads offline. */
public final class RulePage {

    private RulePage() {}

    /** The page as written; empty when the rule has none. */
    public static Optional<String> of(Rule rule) {
        try (InputStream page =
                rule.getClass().getResourceAsStream(rule.getClass().getSimpleName() + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The page of " + rule.getClass().getName() + " cannot be read", e);
        }
    }
}
