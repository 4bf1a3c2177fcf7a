package dev.readiness.core;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path patterns as people write them: {@code *} and {@code ?} within a folder, {@code **} across folders. */
public final class Glob {

    private static final Pattern TOKEN = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+");

    private Glob() {}

    public static boolean matches(String glob, String path) {
        String regex = TOKEN.matcher(glob)
                .replaceAll(token -> Matcher.quoteReplacement(
                        switch (token.group()) {
                            case "**/" -> "(?:.*/)?";
                            case "**" -> ".*";
                            case "*" -> "[^/]*";
                            case "?" -> "[^/]";
                            default -> Pattern.quote(token.group());
                        }));
        return Pattern.matches(regex, path);
    }
}
