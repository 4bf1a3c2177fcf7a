package dev.readiness.release.publish.gitlab;

import dev.readiness.release.publish.Asset;
import dev.readiness.release.publish.Page;
import dev.readiness.release.publish.Place;
import dev.readiness.release.publish.Publication;
import dev.readiness.release.publish.Refusal;
import dev.readiness.release.publish.RefusedException;
import dev.readiness.release.publish.Shelved;
import dev.readiness.release.publish.Site;
import dev.readiness.release.publish.Token;
import java.io.FileNotFoundException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Release pages of a project at GitLab. A page has no files of its own: they go into the generic package that is named like the
 * project, and the page links them. GitLab knows neither drafts nor pre-releases.
 *
 * @see <a href="https://docs.gitlab.com/api/releases/">Releases API</a>
 * @see <a href="https://docs.gitlab.com/api/releases/links/">Release links API</a>
 * @see <a href="https://docs.gitlab.com/user/packages/generic_packages/">Generic packages</a>
 * @see <a href="https://docs.gitlab.com/api/packages/">Packages API</a>
 */
public final class GitLabSite implements Site {

    /** Slower than this no upload should be. */
    private static final long BYTES_PER_SECOND = 50_000;

    private final Place place;
    private final Token token;
    private final Refusal refusal;
    private final Exchange exchange;

    public GitLabSite(Place place, Token token, Duration patience) {
        this.place = place;
        this.token = token;
        this.refusal = new Refusal(place, token.source());
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        this.exchange = new Exchange(
                client, place.api() + "/projects/" + encoded(place.repository()), token, refusal, patience);
    }

    @Override
    public boolean hasDrafts() {
        return false;
    }

    /**
     * Older versions do not let the token of a job read a tag. That is no danger: a release of a missing tag is refused, as
     * no "ref" is ever named that it could be made from.
     */
    @Override
    public void requireTag(String tag, String commit) throws RefusedException {
        Set<Integer> absent = token.job() ? Set.of(401, 403, 404) : Set.of(404);
        Optional<Json> found = exchange.find("/repository/tags/" + encoded(tag), absent, "reading tag " + tag);
        if (found.isPresent()) {
            refusal.compare(tag, commit, found.get().object("commit").text("id"));
        } else if (!token.job()) {
            exchange.get("", "reading " + place.repository()); // is refused when the project is what is missing
            throw refusal.noTag(tag);
        }
    }

    @Override
    public Optional<Page> find(String tag) throws RefusedException {
        return release(tag).map(GitLabSite::page);
    }

    private Optional<Json> release(String tag) throws RefusedException {
        return exchange.find("/releases/" + encoded(tag), Set.of(404), "reading the page of " + tag);
    }

    @Override
    public Page create(Publication wanted) throws RefusedException {
        return page(exchange.send(
                "POST",
                "/releases",
                Map.of("tag_name", wanted.tag(), "name", wanted.title(), "description", wanted.notes()),
                "making the page of " + wanted.tag()));
    }

    @Override
    public Page update(Page page, Publication wanted, boolean show) throws RefusedException {
        return page(exchange.send(
                "PUT",
                "/releases/" + encoded(page.id()),
                Map.of("name", wanted.title(), "description", wanted.notes()),
                "changing the page of " + wanted.tag()));
    }

    private static Page page(Json release) {
        return new Page(
                release.text("tag_name"),
                release.object("_links").text("self"),
                release.text("name"),
                release.text("description"),
                Optional.empty(),
                false);
    }

    @Override
    public List<Shelved> assets(Page page, Publication wanted) throws RefusedException {
        List<Json> links = links(page.id());
        List<Shelved> assets = new ArrayList<>();
        for (Json box : packages(wanted)) {
            String files = "/packages/" + box.text("id") + "/package_files";
            for (Json file : exchange.all(files, "reading the files of " + wanted.tag())) {
                String name = file.text("file_name");
                assets.add(new Shelved(
                        files + "/" + file.text("id"),
                        name,
                        Long.parseLong("0" + file.text("size").replaceAll("\\D", "")),
                        Optional.of(file.text("file_sha256")).filter(digest -> !digest.isEmpty()),
                        links.stream().anyMatch(link -> link.text("url").equals(address(wanted, name)))));
            }
        }
        return assets;
    }

    /** The packages API finds names that merely contain the one that is asked for. */
    private List<Json> packages(Publication wanted) throws RefusedException {
        String query = "/packages?package_type=generic&package_name=" + encoded(box()) + "&package_version="
                + encoded(wanted.version());
        return exchange.all(query, "reading the packages of " + wanted.tag()).stream()
                .filter(one ->
                        one.text("name").equals(box()) && one.text("version").equals(wanted.version()))
                .toList();
    }

    private List<Json> links(String tag) throws RefusedException {
        return exchange.all("/releases/" + encoded(tag) + "/assets/links", "reading the links of " + tag);
    }

    @Override
    public void remove(Shelved asset) throws RefusedException {
        exchange.delete(asset.id(), "removing " + asset.name());
    }

    @Override
    public void upload(Page page, Publication wanted, Asset asset) throws RefusedException {
        Duration limit = exchange.patience().plusSeconds(asset.size() / BYTES_PER_SECOND);
        String doing = "uploading " + asset.name();
        try {
            exchange.put(file(wanted, asset.name()), BodyPublishers.ofFile(asset.file()), limit, doing);
        } catch (FileNotFoundException e) {
            throw new RefusedException("The asset " + asset.file() + " has gone meanwhile", "build it again");
        }
        link(page.id(), wanted, asset.name());
    }

    /** Names are unique among the links of a page. */
    private void link(String tag, Publication wanted, String name) throws RefusedException {
        String links = "/releases/" + encoded(tag) + "/assets/links";
        String url = address(wanted, name);
        Optional<Json> same = links(tag).stream()
                .filter(link -> link.text("name").equals(name))
                .findFirst();
        if (same.isEmpty()) {
            exchange.send(
                    "POST",
                    links,
                    Map.of("name", name, "url", url, "link_type", "package", "direct_asset_path", "/" + name),
                    "linking " + name);
        } else if (!same.get().text("url").equals(url)) {
            exchange.send("PUT", links + "/" + same.get().text("id"), Map.of("url", url), "linking " + name);
        }
    }

    private String address(Publication wanted, String name) {
        return exchange.project() + file(wanted, name);
    }

    private String file(Publication wanted, String name) {
        return "/packages/generic/" + encoded(box()) + "/" + encoded(wanted.version()) + "/" + encoded(name);
    }

    /** The package's name: that of the project. */
    private String box() {
        return place.repository().substring(place.repository().lastIndexOf('/') + 1);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        // the client ends with its last exchange
    }
}
