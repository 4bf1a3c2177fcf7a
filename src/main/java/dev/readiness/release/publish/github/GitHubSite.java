package dev.readiness.release.publish.github;

import dev.readiness.core.ReadinessException;
import dev.readiness.isolated.BridgeLoader;
import dev.readiness.release.publish.Asset;
import dev.readiness.release.publish.Page;
import dev.readiness.release.publish.Place;
import dev.readiness.release.publish.Publication;
import dev.readiness.release.publish.Refusal;
import dev.readiness.release.publish.RefusedException;
import dev.readiness.release.publish.Shelved;
import dev.readiness.release.publish.Site;
import dev.readiness.release.publish.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Release pages of a repository at GitHub, asked for through the client on the other side of the bridge.
 *
 * @see <a href="https://docs.github.com/en/rest/releases">Releases in GitHub's REST API</a>
 */
public final class GitHubSite implements Site {

    private static final String BRIDGE = "dev.readiness.release.publish.github.bridge";

    private final Place place;
    private final Token token;
    private final Duration patience;
    private final Refusal refusal;
    private final BridgeLoader loader;
    private final Function<Map<String, String>, List<Map<String, String>>> bridge;
    private boolean open;

    /**
     * @param client jars of the client
     * @param patience how long one exchange without a file may take, to its last byte
     */
    public GitHubSite(Place place, Token token, List<Path> client, Duration patience) {
        this.place = place;
        this.token = token;
        this.patience = patience;
        this.refusal = new Refusal(place, token.source());
        this.loader = new BridgeLoader("github-api", client, BRIDGE);
        this.bridge = bridge(loader);
    }

    @SuppressWarnings("unchecked") // the bridge is ours, seen through the only type that both sides share
    private static Function<Map<String, String>, List<Map<String, String>>> bridge(ClassLoader loader) {
        try {
            return (Function<Map<String, String>, List<Map<String, String>>>)
                    Class.forName(BRIDGE + ".GitHubBridge", true, loader)
                            .asSubclass(Function.class)
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ReadinessException(
                    "The GitHub client cannot be loaded", "delete org/kohsuke/github-api from the local repository");
        }
    }

    @Override
    public boolean hasDrafts() {
        return true;
    }

    @Override
    public void requireTag(String tag, String commit) throws RefusedException {
        List<Map<String, String>> found = ask("tag", "reading tag " + tag, Map.of("tag", tag));
        if (found.isEmpty()) {
            throw refusal.noTag(tag);
        }
        refusal.compare(tag, commit, found.get(0).getOrDefault("commit", ""));
    }

    @Override
    public Optional<Page> find(String tag) throws RefusedException {
        List<Map<String, String>> found = ask("find", "reading the page of " + tag, Map.of("tag", tag));
        if (found.size() > 1) {
            throw new RefusedException(
                    found.size() + " drafts at GitHub are of the tag \"" + tag
                            + "\", and nobody can tell which is meant",
                    "delete all but one: "
                            + String.join(
                                    ", ", found.stream().map(GitHubSite::url).toList()));
        }
        return found.stream().findFirst().map(GitHubSite::page);
    }

    @Override
    public Page create(Publication wanted) throws RefusedException {
        return page(ask("create", "making the page of " + wanted.tag(), words(wanted))
                .get(0));
    }

    @Override
    public Page update(Page page, Publication wanted, boolean show) throws RefusedException {
        Map<String, String> words = new HashMap<>(words(wanted));
        words.put("id", page.id());
        words.put("show", Boolean.toString(show));
        return page(ask("update", "changing the page of " + wanted.tag(), words).get(0));
    }

    private static Map<String, String> words(Publication wanted) {
        return Map.of(
                "tag",
                wanted.tag(),
                "title",
                wanted.title(),
                "notes",
                wanted.notes(),
                "prerelease",
                Boolean.toString(wanted.prerelease()));
    }

    private static Page page(Map<String, String> told) {
        return new Page(
                told.getOrDefault("id", ""),
                url(told),
                told.getOrDefault("title", ""),
                told.getOrDefault("notes", ""),
                Optional.of(Boolean.valueOf(told.get("prerelease"))),
                Boolean.parseBoolean(told.get("draft")));
    }

    private static String url(Map<String, String> told) {
        return told.getOrDefault("url", "");
    }

    @Override
    public List<Shelved> assets(Page page, Publication wanted) throws RefusedException {
        return ask("assets", "reading the files of " + wanted.tag(), Map.of("id", page.id())).stream()
                .map(told -> new Shelved(
                        told.getOrDefault("id", ""),
                        told.getOrDefault("name", ""),
                        Long.parseLong(told.getOrDefault("size", "0")),
                        Optional.of(told.getOrDefault("sha256", "")).filter(digest -> !digest.isEmpty()),
                        told.getOrDefault("state", "").equals("uploaded")))
                .toList();
    }

    @Override
    public void remove(Shelved asset) throws RefusedException {
        ask("remove", "removing " + asset.name(), Map.of("id", asset.id()));
    }

    @Override
    public void upload(Page page, Publication wanted, Asset asset) throws RefusedException {
        ask(
                "upload",
                "uploading " + asset.name(),
                Map.of(
                        "id",
                        page.id(),
                        "name",
                        asset.name(),
                        "file",
                        asset.file().toString()));
    }

    private List<Map<String, String>> ask(String what, String doing, Map<String, String> words)
            throws RefusedException {
        if (!open) {
            cross(
                    "open",
                    "reading " + place.repository(),
                    Map.of(
                            "api",
                            place.api().toString(),
                            "token",
                            token.value(),
                            "repository",
                            place.repository(),
                            "patience",
                            Long.toString(patience.toMillis())));
            open = true;
        }
        return cross(what, doing, words);
    }

    private List<Map<String, String>> cross(String what, String doing, Map<String, String> words)
            throws RefusedException {
        Map<String, String> all = new HashMap<>(words);
        all.put("do", what);
        List<Map<String, String>> told = bridge.apply(all);
        if (told.size() == 1 && told.get(0).containsKey("failure")) {
            throw refused(told.get(0), doing);
        }
        return told;
    }

    private RefusedException refused(Map<String, String> told, String doing) {
        return switch (told.getOrDefault("failure", "")) {
            case "answered" ->
                refusal.answered(
                        Integer.parseInt(told.getOrDefault("status", "0")),
                        doing,
                        Boolean.parseBoolean(told.get("limited")),
                        told.getOrDefault("after", ""),
                        told.getOrDefault("reset", ""));
            case "silent", "late" -> refusal.silent(doing, "late".equals(told.get("failure")));
            default -> refusal.foreign(doing);
        };
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new IllegalStateException("the GitHub client cannot be closed", e);
        }
    }
}
