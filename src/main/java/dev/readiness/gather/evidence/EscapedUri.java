package dev.readiness.gather.evidence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-escapes as in a URI (RFC 3986, section 2.1), not as in a form: a plus sign is one. */
final class EscapedUri {

    private EscapedUri() {}

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a percent sign that is part of a name
        }
    }
}
