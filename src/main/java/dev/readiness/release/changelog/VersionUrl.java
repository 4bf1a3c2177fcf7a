package dev.readiness.release.changelog;

import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.release.text.VersionText;
import dev.readiness.release.text.VersionText.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that names tags, whatever forge or template it is of: it is written for other versions by putting these in the
 * place of those it names.
 */
record VersionUrl(String url) {

    /** Where the names of tags start; host, owner and repository may hold digits too. */
    private static final Pattern TAGS = Pattern.compile(
            "\\A[a-zA-Z][a-zA-Z0-9+.-]*://[^/]*(?:.*?/(?=(?:compare|branches|branchCompare|releases|tags?|tree|commits?|src)\\b))?");

    private static final String COMPARE = "compare/";
    private static final Pattern RANGE = Pattern.compile("\\.{2,3}(?<place>[^?#&]+)");
    /** Azure writes GB before a branch and GT before a tag. */
    private static final Pattern TARGET = Pattern.compile("[?&]targetVersion=(?<place>[^&#]+)");

    private static final Pattern NEWEST =
            Pattern.compile("(?<![A-Za-z0-9_-])(?<place>HEAD|main|master|develop|trunk)(?![A-Za-z0-9_-])");
    /** The name of a tag up to its version; an escaped character does not belong to it. */
    private static final Pattern PREFIX = Pattern.compile("(?<=%[0-9A-Fa-f]{2}|[^A-Za-z0-9_@%-])[A-Za-z0-9_@-]*\\z");

    /** From another version on: the last one that it names gives way. */
    Optional<String> since(SemanticVersion version) {
        List<Found> found = found();
        return found.isEmpty() ? Optional.empty() : Optional.of(put(url, found.get(found.size() - 1), text(version)));
    }

    /** The same up to the tag of a version instead of up to the newest commit. */
    Optional<String> until(SemanticVersion version) {
        List<Found> found = found();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Found from = found.get(found.size() - 1);
        Matcher range = RANGE.matcher(url).region(from.end(), url.length());
        int compare = url.indexOf(COMPARE, tags());
        if (range.lookingAt() && compare >= 0 && compare < from.start()) {
            String tag = url.substring(compare + COMPARE.length(), from.start()) + text(version);
            return Optional.of(replaced(range, tag));
        }
        String tag = prefix(url.substring(0, from.start())) + text(version);
        Matcher target = TARGET.matcher(url);
        if (target.find()) {
            return Optional.of(replaced(target, tag));
        }
        Matcher newest = NEWEST.matcher(url).region(tags(), url.length()).useTransparentBounds(true);
        return newest.find() ? Optional.of(replaced(newest, tag)) : Optional.empty();
    }

    /**
     * The same for another version.
     *
     * @param own that it is about
     * @param before the version, as its tag writes it, that takes the place of all others in it
     */
    Optional<String> of(SemanticVersion own, SemanticVersion version, Optional<String> before) {
        List<Found> found = found();
        boolean named = found.stream().anyMatch(one -> isOf(one, own));
        if (!named || (isRange(own) && before.isEmpty())) {
            return Optional.empty();
        }
        String result = url;
        for (int index = found.size() - 1; index >= 0; index--) {
            Found one = found.get(index);
            result = put(result, one, isOf(one, own) ? text(version) : before.orElse(text(version)));
        }
        return Optional.of(result);
    }

    /** Whether it leads from another version to this one. */
    boolean isRange(SemanticVersion own) {
        return found().stream().anyMatch(one -> !isOf(one, own));
    }

    private List<Found> found() {
        int start = tags();
        return VersionText.in(url).stream().filter(one -> one.start() >= start).toList();
    }

    private static boolean isOf(Found one, SemanticVersion version) {
        return VersionText.isSame(one.version(), version);
    }

    private int tags() {
        Matcher matcher = TAGS.matcher(url);
        return matcher.find() ? matcher.end() : 0;
    }

    private String replaced(Matcher place, String tag) {
        return url.substring(0, place.start("place")) + tag + url.substring(place.end("place"));
    }

    private static String prefix(String before) {
        Matcher matcher = PREFIX.matcher(before);
        return matcher.find() ? matcher.group() : "";
    }

    private static String put(String text, Found place, String version) {
        return text.substring(0, place.start()) + version + text.substring(place.end());
    }

    private static String text(SemanticVersion version) {
        return version.toString().replace("+", "%2B");
    }
}
