package dev.readiness.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path patterns as people write them: {@code *} and {@code ?} within a folder, {@code **} across folders. */
public final class Glob {

    private static final Pattern TOKEN = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+");

    private static final Pattern WILD = Pattern.compile("[*?]");

    private Glob() {}

    /** The directory that holds all that a pattern can match: what stands before the first part with a wild card. */
    public static String directory(String glob) {
        Matcher wild = WILD.matcher(glob);
        int slash = glob.lastIndexOf('/', wild.find() ? wild.start() : glob.length());
        return slash < 0 ? "." : glob.substring(0, slash);
    }

    /** Whether it has a wild card at all. */
    public static boolean isPattern(String path) {
        return WILD.matcher(path).find();
    }

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
