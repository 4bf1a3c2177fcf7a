package dev.readiness.gather.secret;

import dev.readiness.facts.config.SecretTraits.Use;
import dev.readiness.facts.config.Value;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens that their issuer's format gives away, whatever key they stand under. */
final class ProviderTokens {

    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----");
    private static final Pattern TOKEN = Pattern.compile("(?<![A-Za-z0-9])("
            + "(AKIA|ASIA)[A-Z0-9]{16}"
            + "|gh[pousr]_[A-Za-z0-9]{30,}"
            + "|github_pat_[A-Za-z0-9_]{20,}"
            + "|glpat-[A-Za-z0-9_-]{20,}"
            + "|xox[abeoprs]-[A-Za-z0-9-]{10,}"
            + "|[sr]k_(live|test)_[A-Za-z0-9]{10,}"
            + "|whsec_[A-Za-z0-9]{20,}"
            + "|AIza[A-Za-z0-9_-]{35}"
            + "|npm_[A-Za-z0-9]{36}"
            + "|SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}"
            + "|hvs\\.[A-Za-z0-9_-]{20,}"
            + "|sk-(proj-|ant-)?[A-Za-z0-9_-]{40,}"
            + "|eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]*"
            + ")");

    private ProviderTokens() {}

    static Optional<Use> use(String value) {
        if (PRIVATE_KEY.matcher(value).find()) {
            return Optional.of(Use.PRIVATE_KEY);
        }
        return TOKEN.matcher(value).find() ? Optional.of(Use.TOKEN) : Optional.empty();
    }

    /** The text without its tokens; each is told to whom it may concern. */
    static String mask(String text, Consumer<String> told) {
        return TOKEN.matcher(text).replaceAll(found -> {
            told.accept(found.group());
            return Matcher.quoteReplacement(Value.REDACTED);
        });
    }
}
