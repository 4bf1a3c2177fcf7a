package dev.readiness.release.publish.github;

import dev.readiness.notes.Forge;
import dev.readiness.release.publish.ForgeDouble;
import dev.readiness.release.publish.Place;
import dev.readiness.release.publish.Publication;
import dev.readiness.release.publish.PublishFixture;
import dev.readiness.release.publish.Publisher;
import dev.readiness.release.publish.ReleasePage;
import dev.readiness.release.publish.Token;
import java.net.URI;
import java.time.Duration;

/** A release at GitHub whose answers are shaped as in the documentation of its REST API. */
abstract class GitHubFixture extends PublishFixture {

    static final String REPOSITORY = "/repos/acme/shop";
    static final String TAG = REPOSITORY + "/git/refs/tags/v1.2.0";
    static final String RELEASES = REPOSITORY + "/releases";
    static final String BY_TAG = RELEASES + "/tags/v1.2.0";
    static final String LIST = RELEASES + "?per_page=100";
    static final String RELEASE = RELEASES + "/11";
    static final String ASSETS = RELEASE + "/assets?per_page=100";
    static final String UPLOAD = "/uploads" + RELEASE + "/assets?name=shop-1.2.0.jar";
    static final String NOT_FOUND = "{\"message\": \"Not Found\", \"status\": \"404\"}";

    static String release(boolean draft) {
        return release(11, draft, "v1.2.0", "Søk");
    }

    static String release(int id, boolean draft, String tag, String word) {
        return """
            {"url": "@/repos/acme/shop/releases/%1$d", "html_url": "https://github.com/acme/shop/releases/tag/%3$s",
             "upload_url": "@/uploads/repos/acme/shop/releases/%1$d/assets{?name,label}", "id": %1$d,
             "author": {"login": "ada", "id": 1}, "node_id": "RE_1", "tag_name": "%3$s", "target_commitish": "main",
             "name": "Shop 1.2.0", "draft": %2$s, "immutable": false, "prerelease": false,
             "created_at": "2026-06-01T12:00:00Z", "published_at": null, "assets": [],
             "body": "## New\\r\\n\\r\\n- \\"%4$s\\""}""".formatted(id, draft, tag, word);
    }

    ForgeDouble tag() {
        return forge.on("GET", REPOSITORY, 200, repository()).on("GET", TAG, 200, ref("commit", COMMIT));
    }

    static String repository() {
        return "{\"id\": 1, \"name\": \"shop\", \"full_name\": \"acme/shop\", \"owner\": {\"login\": \"acme\", \"id\": 2}}";
    }

    static String ref(String type, String sha) {
        return "{\"ref\": \"refs/tags/v1.2.0\", \"object\": {\"type\": \"" + type + "\", \"sha\": \"" + sha + "\"}}";
    }

    static String asset(int id, String state, int size, String digest) {
        return "{\"url\": \"@/repos/acme/shop/releases/assets/" + id + "\", \"id\": " + id
                + ", \"name\": \"shop-1.2.0.jar\", \"state\": \"" + state + "\", \"size\": " + size + ", \"digest\": "
                + (digest.isEmpty() ? "null" : "\"sha256:" + digest + "\"")
                + ", \"uploader\": {\"login\": \"ada\", \"id\": 99, \"digest\": \"sha256:0\"}}";
    }

    static Place place(String api) {
        return new Place(Forge.GITHUB, URI.create(api), "acme/shop");
    }

    static Token token() {
        return new Token(ForgeDouble.TOKEN, "the test", false);
    }

    ReleasePage publish(Publication wanted) {
        return publish(wanted, forge.url(), Duration.ofSeconds(10));
    }

    static ReleasePage publish(Publication wanted, String api, Duration patience) {
        try (GitHubSite site = new GitHubSite(place(api), token(), GitHubClient.jars(), patience)) {
            return new Publisher(site).publish(wanted);
        }
    }
}
