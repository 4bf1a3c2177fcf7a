package dev.readiness.gather.secret;

import dev.readiness.facts.config.Value;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides what elements and attributes of XML hold whose names sound secret; keeps every line end in its place. */
final class XmlMask {

    private static final Pattern ELEMENT =
            Pattern.compile("<([\\w:.-]+)((?:\\s[^<>]*)?)>([^<]*(?:<!\\[CDATA\\[(?s:.*?)]]>[^<]*)*)(?=</|\\z)");
    private static final Pattern NAMED =
            Pattern.compile("(<(?:name|key|id|param-name)>)([^<]*)(</[^>]*>\\s*<[\\w-]+>)([^<]*)");
    private static final Pattern TAG = Pattern.compile("<[\\w:.-]+\\s[^<>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)(\\s*=\\s*)(\"[^\"]*\"|'[^']*')");
    private static final Pattern SHOWN = Pattern.compile("[^\\r\\n]+");

    private XmlMask() {}

    static String mask(String text, Set<String> hidden) {
        String attributes = TAG.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(tag(tag.group(), hidden)));
        String elements = ELEMENT.matcher(attributes).replaceAll(one -> Matcher.quoteReplacement(element(one, hidden)));
        return NAMED.matcher(elements).replaceAll(one -> Matcher.quoteReplacement(named(one, hidden)));
    }

    private static String tag(String tag, Set<String> hidden) {
        boolean names = namesSecret(tag);
        return ATTRIBUTE.matcher(tag).replaceAll(found -> {
            String name = found.group(1);
            boolean holds = SoundsSecret.name(name) || (names && !isName(name));
            return Matcher.quoteReplacement(
                    holds && !SoundsSecret.isHarmless(found.group(3))
                            ? name + found.group(2) + '"' + blank(found.group(3), hidden) + '"'
                            : found.group());
        });
    }

    private static String element(MatchResult one, Set<String> hidden) {
        boolean holds = SoundsSecret.name(one.group(1)) || namesSecret(one.group(2));
        return holds && !SoundsSecret.isHarmless(one.group(3))
                ? "<" + one.group(1) + one.group(2) + ">" + blank(one.group(3), hidden)
                : one.group();
    }

    private static String named(MatchResult one, Set<String> hidden) {
        return SoundsSecret.name(one.group(2)) && !SoundsSecret.isHarmless(one.group(4))
                ? one.group(1) + one.group(2) + one.group(3) + blank(one.group(4), hidden)
                : one.group();
    }

    private static boolean namesSecret(String attributes) {
        return ATTRIBUTE
                .matcher(attributes)
                .results()
                .anyMatch(found -> isName(found.group(1)) && SoundsSecret.name(found.group(3)));
    }

    private static boolean isName(String attribute) {
        return attribute.equals("name") || attribute.equals("key") || attribute.equals("id");
    }

    private static String blank(String text, Set<String> hidden) {
        InlineMask.note(text, hidden);
        return SHOWN.matcher(text).replaceAll(Matcher.quoteReplacement(Value.REDACTED));
    }
}
