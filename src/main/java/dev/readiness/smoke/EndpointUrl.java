package dev.readiness.smoke;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that may be asked and, without its query, printed.
 *
 * @param uri absolute, http or https, without user information
 */
public record EndpointUrl(URI uri) {

    /** Where Spring Boot and Quarkus report health, each as JSON with a status. */
    private static final Pattern CONVENTION = Pattern.compile("(.*/)?(actuator|q)/health(/.*)?");

    /** What is wrong with a text as an address, without a word of it: it may hold a password. */
    public static Optional<Flaw> flaw(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = scheme(uri);
            if (text.indexOf('@') >= 0
                    && (uri.getRawAuthority() == null || uri.getRawAuthority().contains("@"))) {
                return Flaw.of(
                        "holds user information",
                        "take name and password out of it and name a server of settings.xml with"
                                + " -Dreadiness.smoke.serverId, or a variable with -Dreadiness.smoke.tokenVariable");
            }
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return Flaw.of("does not begin with http:// or https://", "give the whole URL");
            }
            if (uri.getHost() == null) {
                return Flaw.of("names no valid host", "write it as https://host/path");
            }
            return uri.getPort() == 0 || uri.getPort() > 65_535
                    ? Flaw.of("has an impossible port", "use one from 1 to 65535")
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Flaw.of(
                    "is malformed at character " + (e.getIndex() + 1),
                    "write it as https://host/path, with other characters percent-encoded");
        }
    }

    /**
     * Reads an address.
     *
     * @param text without a {@link #flaw}
     */
    public static EndpointUrl of(String text) {
        return new EndpointUrl(URI.create(URI.create(text.strip()).toASCIIString()));
    }

    /** Whether it follows a convention that answers health as JSON with {@code "status": "UP"}. */
    public boolean tellsStatus() {
        return CONVENTION.matcher(String.valueOf(uri.getPath())).matches();
    }

    /** Where a redirect leads; empty when the target is no address that could be asked. */
    Optional<EndpointUrl> resolve(String location) {
        try {
            URI target = uri.resolve(new URI(location));
            return flaw(target.toString()).isPresent() ? Optional.empty() : Optional.of(of(target.toString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether a redirect from here stays on this server: the same host and port, or its https. */
    boolean keepsTo(EndpointUrl target) {
        boolean sameHost = uri.getHost().equalsIgnoreCase(target.uri.getHost());
        boolean sameServer = scheme(uri).equals(scheme(target.uri)) && port(uri) == port(target.uri);
        boolean upgrade = port(uri) == 80 && scheme(target.uri).equals("https") && port(target.uri) == 443;
        return sameHost && (sameServer || upgrade);
    }

    private static String scheme(URI uri) {
        return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : scheme(uri).equals("https") ? 443 : 80;
    }

    /** For people: the query may hold a secret and is left out. */
    @Override
    public String toString() {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        int parameters = path.indexOf(';');
        return scheme(uri) + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                + (parameters < 0 ? path : path.substring(0, parameters) + ";…")
                + (uri.getRawQuery() == null ? "" : "?…");
    }
}
