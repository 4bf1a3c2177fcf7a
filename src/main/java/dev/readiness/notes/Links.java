package dev.readiness.notes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in the web of a repository whose remote is known; none where it is not, because a wrong link is worse.
 *
 * @param repository without a slash at its end
 */
public record Links(Optional<Forge> forge, String repository) {

    /** Nothing is known. */
    public static final Links NONE = new Links(Optional.empty(), "");

    private static final String PATH = "([A-Za-z0-9._~/-]+?)(?:\\.git)?/?";
    private static final Pattern URL = Pattern.compile(
            "(?<scheme>https?|ssh|git|git\\+ssh)://(?:[^/@\\s]*@)?(?<host>[A-Za-z0-9.-]+)(?<port>:\\d{1,5})?/(?<path>"
                    + PATH + ")");
    private static final Pattern SCP =
            Pattern.compile("(?:[^/@:\\s]+@)?(?<host>[A-Za-z0-9.-]+):(?!/)(?<path>" + PATH + ")");

    /**
     * Reads the address of a remote, over https or ssh.
     *
     * @param given the forge, when the host does not say which it is
     */
    public static Links of(String url, Optional<Forge> given) {
        Matcher matcher = URL.matcher(url);
        if (matcher.matches()) {
            boolean web = matcher.group("scheme").startsWith("http");
            String port = web && matcher.group("port") != null ? matcher.group("port") : "";
            String scheme = web ? matcher.group("scheme") : "https";
            return at(scheme, matcher, port, given);
        }
        Matcher scp = SCP.matcher(url);
        return scp.matches() ? at("https", scp, "", given) : NONE;
    }

    private static Links at(String scheme, Matcher matcher, String port, Optional<Forge> given) {
        String host = matcher.group("host").toLowerCase(Locale.ROOT);
        Optional<Forge> forge = given.or(() -> Forge.at(host));
        String path = matcher.group("path").replaceFirst("/$", "").replaceFirst("\\.git$", "");
        return forge.isEmpty() || !path.contains("/")
                ? NONE
                : new Links(forge, scheme + "://" + host + port + "/" + path);
    }

    public Optional<String> to(Reference reference) {
        return forge.map(known -> known.reference(repository, reference));
    }

    public Optional<String> toCommit(String id) {
        return forge.map(known -> known.commit(repository, id));
    }

    /** What lies between two tags, or a tag and a branch. */
    public Optional<String> compare(String from, String to) {
        return forge.map(known -> known.compare(repository, encoded(from), encoded(to)));
    }

    public Optional<String> toTag(String name) {
        return forge.map(known -> known.tag(repository, encoded(name)));
    }

    /** A name of git may hold what ends an address. */
    private static String encoded(String name) {
        StringBuilder text = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "._~/-".indexOf(c) >= 0)) {
                text.append(c);
            } else {
                text.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return text.toString();
    }
}
