package dev.readiness.release.publish;

import dev.readiness.core.ReadinessException;
import dev.readiness.notes.Forge;
import dev.readiness.notes.Links;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A repository at a forge that pages can be made at.
 *
 * @param api without a slash at its end
 * @param repository its path, such as "acme/shop"
 */
public record Place(Forge forge, URI api, String repository) {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads where a remote is.
     *
     * @param api the address of the forge's API, when it is not the usual one
     */
    public static Place of(Links links, Optional<String> api) {
        Forge forge = links.forge()
                .orElseThrow(() -> new ReadinessException(
                        "The address of the remote does not tell which forge it is at",
                        "add -Dreadiness.publish.forge=github or gitlab, or set the remote by git remote set-url"));
        if (forge != Forge.GITHUB && forge != Forge.GITLAB) {
            throw new ReadinessException(
                    "Release pages at " + forge.word() + " cannot be made yet", "use github or gitlab");
        }
        URI web = URI.create(links.repository());
        String repository = web.getPath().substring(1);
        if (forge == Forge.GITHUB && repository.chars().filter(c -> c == '/').count() != 1) {
            throw new ReadinessException(
                    "\"" + repository + "\" is no repository of GitHub",
                    "set a remote such as git@github.com:acme/shop");
        }
        return new Place(forge, secure(api.orElseGet(() -> usual(forge, web))), repository);
    }

    /**
     * Addresses as documented.
     *
     * @see <a href="https://docs.github.com/en/enterprise-server/rest/quickstart">REST API of GitHub Enterprise Server</a>
     * @see <a href="https://docs.gitlab.com/api/rest/">REST API of GitLab</a>
     */
    private static String usual(Forge forge, URI web) {
        String server = web.getScheme() + "://" + web.getAuthority();
        if (forge == Forge.GITLAB) {
            return server + "/api/v4";
        }
        return web.getHost().equals("github.com") ? "https://api.github.com" : server + "/api/v3";
    }

    /** Only over TLS, as a token travels with each request; a server on this machine may do without. */
    private static URI secure(String text) {
        URI uri;
        try {
            uri = URI.create(text.replaceFirst("/+$", ""));
        } catch (IllegalArgumentException e) {
            throw unusable();
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            throw unusable();
        }
        boolean local = "http".equals(uri.getScheme()) && LOCAL.contains(uri.getHost());
        if (!"https".equals(uri.getScheme()) && !local) {
            throw new ReadinessException(
                    "The API at " + uri + " is not reached over https, so anybody could read the token",
                    "name its https address by -Dreadiness.publish.api");
        }
        return uri;
    }

    /** Does not repeat what is wrong: it may hold a password. */
    private static ReadinessException unusable() {
        return new ReadinessException(
                "readiness.publish.api is no address of an API",
                "write it such as https://git.acme.com/api/v4 or https://git.acme.com/api/v3, without a user or query");
    }

    /** The forge's name as people write it. */
    public String name() {
        return forge == Forge.GITHUB ? "GitHub" : "GitLab";
    }
}
