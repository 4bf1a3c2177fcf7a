package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.Setting;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges the mode of the database URL, not its vendor: SQLite, and H2, HSQLDB or Derby in memory, in files, as servers. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.database-is-server",
        title = "Production data is kept by a database server",
        fix = "point the URL to the production database server",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class DatabaseIsServer implements Rule {

    /** The product behind jdbc or r2dbc, perhaps behind one wrapper such as p6spy, otel or pool; then its own part. */
    private static final Pattern EMBEDDED =
            Pattern.compile("(?:jdbc|r2dbcs?):(?:[a-z0-9]+:)?(h2|hsqldb|derby|sqlite):(.*)", Pattern.DOTALL);

    /** The URL of SQLAlchemy and its like, as environment files hold it. */
    private static final Pattern SQLITE = Pattern.compile("sqlite[0-9]?(?:\\+[a-z]+)?:/.*", Pattern.DOTALL);

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).settings().flatMap(DatabaseIsServer::judged);
    }

    private static Stream<Finding> judged(Setting setting) {
        String url = setting.text().strip().toLowerCase(Locale.ROOT);
        if (SQLITE.matcher(url).matches()) {
            return Stream.of(found(setting, "sqlite", "SQLite"));
        }
        Matcher parts = EMBEDDED.matcher(url);
        return parts.matches() ? Stream.of(judged(setting, parts.group(1), parts.group(2))) : Stream.empty();
    }

    private static Finding judged(Setting setting, String product, String rest) {
        return switch (product) {
            case "sqlite" -> found(setting, product, "SQLite");
            case "h2" -> found(setting, product, "H2", rest.startsWith("mem:"));
            // "." is HSQLDB's old name of the one database in memory
            case "hsqldb" -> found(setting, product, "HSQLDB", rest.startsWith("mem:") || rest.startsWith("."));
            default -> found(setting, product, "Derby", rest.startsWith("memory:"));
        };
    }

    private static Finding found(Setting setting, String scheme, String product, boolean inMemory) {
        return inMemory
                ? found(setting, scheme, product + " in memory")
                : found(setting, scheme, product + ", a database for development")
                        .as(Severity.WARNING);
    }

    private static Finding found(Setting setting, String scheme, String what) {
        return Finding.of(
                setting.origin(),
                setting.key(),
                "\"" + setting.key() + "\" selects " + what + ByDefault.suffix(setting, scheme));
    }
}
