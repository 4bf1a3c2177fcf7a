package dev.readiness.facts.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a value leads: one of the hosts of a URL (also JDBC, R2DBC, MongoDB, ...) or of a {@code host:port}.
 *
 * @param scheme of the URL in lower case, the innermost where schemes are nested; empty for {@code host:port}
 * @param host in lower case, without user, port and brackets; an unresolved placeholder stays as written
 */
public record Endpoint(String scheme, String host) {

    /** Elements of a list of URLs; a comma between the hosts of one URL does not separate. */
    private static final String BETWEEN_URLS = "\\s*,\\s*(?=[A-Za-z][A-Za-z0-9+.:-]*://)";

    private static final Pattern URL =
            Pattern.compile("(?:[A-Za-z0-9+._-]+:)*([A-Za-z][A-Za-z0-9+._-]*):@?//([^/?#;\\s]+)(?:[/?#;]\\S*)?");

    /** Oracle's thin driver: {@code jdbc:oracle:thin:@host:1521:sid}. */
    private static final Pattern ORACLE = Pattern.compile("(?:[a-z0-9]+:)*(oracle):[a-z]+:@([^/?#;\\s:()]+).*");

    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9a-fA-F:]+]|::1|[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?::\\d+)?(?:/\\S*)?");

    private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "0:0:0:0:0:0:0:1", "0.0.0.0", "::");

    private static final Set<String> INTERNAL_SUFFIXES =
            Set.of(".local", ".internal", ".svc", ".lan", ".localdomain", ".home.arpa", ".test", ".intranet", ".corp");

    /** Top level domains of more than two letters under which names of two labels are bought. */
    private static final Set<String> GENERIC_DOMAINS = Set.of(
            ("com org net edu gov mil int info biz name pro app dev cloud online site website tech store shop xyz club blog"
                            + " wiki news live email group agency systems services solutions digital software network"
                            + " world today life media global company page link space design art travel jobs mobi tel top"
                            + " bank health finance money market team works zone")
                    .split(" "));

    /** The hosts of a URL, or of each URL in a comma separated list; none for text that merely contains one. */
    public static List<Endpoint> urls(String text) {
        return Arrays.stream(text.strip().split(BETWEEN_URLS))
                .flatMap(Endpoint::url)
                .toList();
    }

    /** The hosts of a comma separated list of {@code host} or {@code host:port}. */
    public static List<Endpoint> hosts(String text) {
        return Arrays.stream(text.split(","))
                .map(item -> HOST.matcher(item.strip()))
                .filter(Matcher::matches)
                .map(item -> new Endpoint("", bare(item.group(1))))
                .toList();
    }

    private static Stream<Endpoint> url(String text) {
        Matcher url = URL.matcher(text);
        if (url.matches()) {
            String scheme = url.group(1).toLowerCase(Locale.ROOT);
            String authority = url.group(2).substring(url.group(2).lastIndexOf('@') + 1);
            return Arrays.stream(authority.split(",")).map(host -> new Endpoint(scheme, bare(host)));
        }
        Matcher oracle = ORACLE.matcher(text);
        return oracle.matches() ? Stream.of(new Endpoint(oracle.group(1), bare(oracle.group(2)))) : Stream.empty();
    }

    private static String bare(String hostAndPort) {
        String host = hostAndPort.equals("::1") ? hostAndPort : hostAndPort.replaceFirst(":(?:\\d*|\\$\\{[^}]*})$", "");
        return host.startsWith("[") && host.endsWith("]")
                ? host.substring(1, host.length() - 1).toLowerCase(Locale.ROOT)
                : host.toLowerCase(Locale.ROOT);
    }

    /** Whether the host is only known in production. */
    public boolean isUnresolved() {
        return host.contains("${");
    }

    /** Whether the host is the machine itself. */
    public boolean isLoopback() {
        return LOOPBACK.contains(host) || host.endsWith(".localhost") || host.matches("127(?:\\.\\d{1,3}){3}");
    }

    /**
     * Whether the name can only be resolved inside a cluster, a Compose network or an intranet: a single label, a reserved
     * domain, or Kubernetes' {@code service.namespace}.
     */
    public boolean isInternal() {
        if (isUnresolved() || host.contains(":")) {
            return false;
        }
        String[] labels = host.split("\\.", -1);
        return labels.length == 1
                || INTERNAL_SUFFIXES.stream().anyMatch(host::endsWith)
                || host.contains(".svc.")
                || (labels.length == 2 && labels[1].length() > 2 && !GENERIC_DOMAINS.contains(labels[1]));
    }
}
