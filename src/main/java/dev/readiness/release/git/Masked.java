package dev.readiness.release.git;

import java.util.regex.Pattern;

/** Text of git without what must not be seen. */
final class Masked {

    /** User and password of an address; git itself hides only some of them. */
    private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/\\s]+@");

    private static final Pattern HEADER = Pattern.compile("(?i)(authorization:\\s*)\\S.*");

    private Masked() {}

    static String credentials(String text) {
        return HEADER.matcher(USER_INFO.matcher(text).replaceAll("***@")).replaceAll("$1***");
    }
}
