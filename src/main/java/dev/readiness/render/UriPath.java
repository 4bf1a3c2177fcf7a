package dev.readiness.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A path as part of a URI: everything but unreserved characters and slashes is percent-encoded.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2">RFC 3986, section 2</a>
 */
public final class UriPath {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String KEPT = "-._~/";

    private UriPath() {}

    public static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (octet >= 'a' && octet <= 'z')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= '0' && octet <= '9')
                    || KEPT.indexOf(octet) >= 0;
            if (plain) {
                uri.append((char) octet);
            } else {
                uri.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return uri.toString();
    }
}
