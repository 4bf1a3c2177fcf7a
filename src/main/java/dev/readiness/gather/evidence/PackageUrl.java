package dev.readiness.gather.evidence;

import dev.readiness.facts.evidence.PackageId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Package URLs.
 *
 * @see <a href="https://github.com/package-url/purl-spec">Package URL</a>
 */
final class PackageUrl {

    private static final Pattern SYNTAX =
            Pattern.compile("pkg:/*([A-Za-z0-9.+-]+)/(?:([^@?#]*)/)?([^/@?#]+)(?:@([^?#]*))?(?:[?#].*)?");

    private PackageUrl() {}

    /** The package that it means; empty when the text is no package URL. */
    static Optional<PackageId> parse(String purl) {
        Matcher matcher = SYNTAX.matcher(purl);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String space = part(matcher, 2);
        String name = part(matcher, 3);
        String full =
                switch (part(matcher, 1).toLowerCase(Locale.ROOT)) {
                    case "maven" -> space + ":" + name;
                    case "apk", "deb", "rpm", "alpm" -> name;
                    default -> space.isEmpty() ? name : space + "/" + name;
                };
        return Optional.of(new PackageId(full, part(matcher, 4)));
    }

    private static String part(Matcher matcher, int group) {
        return EscapedUri.decoded(Optional.ofNullable(matcher.group(group)).orElse(""));
    }
}
