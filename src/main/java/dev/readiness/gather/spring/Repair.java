package dev.readiness.gather.spring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a line that Spring Boot refuses harmless, without moving any other line. */
final class Repair {

    private static final Pattern LEGACY_CONDITION =
            Pattern.compile("^(\\s*(?:spring\\.)?)profiles(\\s*[:=].*)$", Pattern.DOTALL);

    private Repair() {}

    /** A condition in its old form is put into the new one, so that its document stays conditional; anything else goes. */
    static String line(String line, String key) {
        Matcher legacy = LEGACY_CONDITION.matcher(line);
        if (key.equals("spring.profiles") && legacy.matches()) {
            return legacy.group(1) + "config.activate.on-profile" + legacy.group(2);
        }
        return "";
    }
}
