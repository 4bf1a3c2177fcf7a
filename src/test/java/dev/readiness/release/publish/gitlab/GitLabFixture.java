package dev.readiness.release.publish.gitlab;

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

/** A release at GitLab whose answers are shaped as in the documentation of its REST API. */
abstract class GitLabFixture extends PublishFixture {

    static final String PROJECT = "/api/v4/projects/acme%2Fbackend%2Fshop";
    static final String TAG = PROJECT + "/repository/tags/v1.2.0";
    static final String RELEASES = PROJECT + "/releases";
    static final String RELEASE = RELEASES + "/v1.2.0";
    static final String LINKS = RELEASE + "/assets/links";
    static final String LINKS_1 = LINKS + "?per_page=100&page=1";
    static final String PACKAGES_1 =
            PROJECT + "/packages?package_type=generic&package_name=shop&package_version=1.2.0&per_page=100&page=1";
    static final String FILES = PROJECT + "/packages/7/package_files";
    static final String FILES_1 = FILES + "?per_page=100&page=1";
    static final String JAR = PROJECT + "/packages/generic/shop/1.2.0/shop-1.2.0.jar";
    static final String PAGE = """
            {"tag_name": "v1.2.0", "name": "Shop 1.2.0", "description": "## New\\r\\n\\r\\n- \\"Søk\\"",
             "author": {"id": 1, "name": "Ada"}, "commit": {"id": "%s"}, "milestones": [], "upcoming_release": false,
             "assets": {"count": 0, "sources": [], "links": []}, "evidences": [],
             "_links": {"self": "@/acme/backend/shop/-/releases/v1.2.0"}}""".formatted(COMMIT);
    static final String URL = "/acme/backend/shop/-/releases/v1.2.0";

    ForgeDouble tag() {
        return forge.on("GET", TAG, 200, "{\"name\": \"v1.2.0\", \"commit\": {\"id\": \"" + COMMIT + "\"}}");
    }

    /** A page with one file. */
    ForgeDouble shelf(String digest) {
        return tag().on(
                        "GET",
                        PACKAGES_1,
                        200,
                        "[{\"id\": 66, \"name\": \"shop-x\", \"version\": \"1.2.0\"}, {\"id\": 7, \"name\": \"shop\","
                                + " \"version\": \"1.2.0\", \"package_type\": \"generic\"}]")
                .on("GET", FILES_1, 200, "[" + file(9, "shop-1.2.0.jar", 3, digest) + "]")
                .on("GET", LINKS_1, 200, "[{\"id\": 5, \"name\": \"shop-1.2.0.jar\", \"url\": \"@" + JAR + "\"}]");
    }

    static String file(int id, String name, int size, String digest) {
        return "{\"id\": " + id + ", \"package_id\": 7, \"file_name\": \"" + name + "\", \"size\": " + size
                + ", \"file_sha256\": " + (digest.isEmpty() ? "null" : "\"" + digest + "\"") + ", \"pipelines\": []}";
    }

    Place place() {
        return new Place(Forge.GITLAB, URI.create(forge.url() + "/api/v4"), "acme/backend/shop");
    }

    ReleasePage publish(Publication wanted) {
        return publish(wanted, place());
    }

    ReleasePage publish(Publication wanted, Place place) {
        return publish(wanted, place, Duration.ofSeconds(10));
    }

    ReleasePage publish(Publication wanted, Duration patience) {
        return publish(wanted, place(), patience);
    }

    static ReleasePage publish(Publication wanted, Place place, Duration patience) {
        try (GitLabSite site = new GitLabSite(place, new Token(ForgeDouble.TOKEN, "the test", false), patience)) {
            return new Publisher(site).publish(wanted);
        }
    }
}
