package dev.readiness.release.publish.github.bridge;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.GHAsset;
import org.kohsuke.github.GHRef;
import org.kohsuke.github.GHRelease;
import org.kohsuke.github.GHReleaseBuilder.MakeLatest;
import org.kohsuke.github.GHReleaseUpdater;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubAbuseLimitHandler;
import org.kohsuke.github.GitHubBuilder;
import org.kohsuke.github.GitHubRateLimitHandler;

/**
 * Asks GitHub through its client. Only types of the JDK cross: in goes what to do, with its words; out come things with
 * theirs, or one with "failure".
 *
 * @see <a href="https://docs.github.com/en/rest/releases">Releases in GitHub's REST API</a>
 * @see <a href="https://hub4j.github.io/github-api/">the client</a>
 */
public final class GitHubBridge implements Function<Map<String, String>, List<Map<String, String>>> {

    private static final int PAGE = 100;

    private @Nullable Connector connector;
    private @Nullable GHRepository repository;
    private final List<GHRelease> releases = new ArrayList<>();
    private final List<GHAsset> assets = new ArrayList<>();

    @Override
    public List<Map<String, String>> apply(Map<String, String> asked) {
        try {
            return answer(asked);
        } catch (IOException | RuntimeException e) {
            return List.of(failure(e));
        }
    }

    /** What the client says quotes the answer, so only our own words are taken. */
    private static Map<String, String> failure(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Connector.Answered answered) {
                return with("failure", "answered", answered.told());
            }
            if (cause instanceof Connector.Silent silent) {
                return Map.of("failure", silent.isLate() ? "late" : "silent");
            }
            if (cause instanceof FileNotFoundException) {
                return Map.of("failure", "answered", "status", "404");
            }
        }
        return Map.of("failure", "foreign");
    }

    private static Map<String, String> with(String key, String value, Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.put(key, value);
        return all;
    }

    private List<Map<String, String>> answer(Map<String, String> asked) throws IOException {
        return switch (word(asked, "do")) {
            case "open" -> open(asked);
            case "tag" -> tag(word(asked, "tag"));
            case "find" -> find(word(asked, "tag"));
            case "create" -> create(asked);
            case "update" -> update(asked);
            case "assets" -> assets(word(asked, "id"));
            case "remove" -> remove(word(asked, "id"));
            case "upload" -> upload(asked);
            default -> throw new IllegalArgumentException(word(asked, "do"));
        };
    }

    private List<Map<String, String>> open(Map<String, String> asked) throws IOException {
        connector = new Connector(Duration.ofMillis(Long.parseLong(word(asked, "patience"))));
        String authorization = "Bearer " + word(asked, "token");
        // Given the token as such, the client asks whose it is, which the token of a workflow may not.
        GitHub gitHub = new GitHubBuilder()
                .withEndpoint(word(asked, "api"))
                .withAuthorizationProvider(() -> authorization)
                .withConnector(connector)
                .withRateLimitHandler(GitHubRateLimitHandler.FAIL)
                .withAbuseLimitHandler(GitHubAbuseLimitHandler.FAIL)
                .build();
        repository = gitHub.getRepository(word(asked, "repository"));
        return List.of();
    }

    /** The commit of a tag, through the tag's own object if it has one. */
    private List<Map<String, String>> tag(String name) throws IOException {
        GHRef.GHObject object;
        try {
            object = repository().getRef("tags/" + name).getObject();
        } catch (FileNotFoundException e) {
            return List.of();
        }
        String commit = object.getType().equals("tag")
                ? repository().getTagObject(object.getSha()).getObject().getSha()
                : object.getSha();
        return List.of(Map.of("commit", commit));
    }

    /** The page by its tag; the forge hides drafts from this question, so they are looked for in the list. */
    private List<Map<String, String>> find(String tag) throws IOException {
        GHRelease release = repository().getReleaseByTagName(tag);
        if (release != null) {
            return List.of(told(release));
        }
        List<Map<String, String>> drafts = new ArrayList<>();
        for (GHRelease one : repository().listReleases().withPageSize(PAGE)) {
            if (one.isDraft() && one.getTagName().equals(tag)) {
                drafts.add(told(one));
            }
        }
        return drafts;
    }

    /** Always a draft, until it is complete. */
    private List<Map<String, String>> create(Map<String, String> asked) throws IOException {
        return List.of(told(repository()
                .createRelease(word(asked, "tag"))
                .name(word(asked, "title"))
                .body(word(asked, "notes"))
                .prerelease(Boolean.parseBoolean(asked.get("prerelease")))
                .draft(true)
                .create()));
    }

    /** Which release is the latest is left to the order of versions: a patch of an old line must not be. */
    private List<Map<String, String>> update(Map<String, String> asked) throws IOException {
        GHReleaseUpdater update = release(word(asked, "id"))
                .update()
                .name(word(asked, "title"))
                .body(word(asked, "notes"))
                .prerelease(Boolean.parseBoolean(asked.get("prerelease")));
        if (Boolean.parseBoolean(asked.get("show"))) {
            update.draft(false).makeLatest(MakeLatest.LEGACY);
        }
        return List.of(told(update.update()));
    }

    private List<Map<String, String>> assets(String id) throws IOException {
        List<Map<String, String>> told = new ArrayList<>();
        for (GHAsset asset : release(id).listAssets().withPageSize(PAGE)) {
            assets.add(asset);
            told.add(Map.of(
                    "id",
                    Long.toString(asset.getId()),
                    "name",
                    asset.getName(),
                    "size",
                    Long.toString(asset.getSize()),
                    "state",
                    asset.getState(),
                    "sha256",
                    connector().digests().of(asset.getId())));
        }
        return told;
    }

    private List<Map<String, String>> remove(String id) throws IOException {
        found(assets.stream(), asset -> Long.toString(asset.getId()).equals(id)).delete();
        return List.of();
    }

    private List<Map<String, String>> upload(Map<String, String> asked) throws IOException {
        connector().attach(Path.of(word(asked, "file")));
        release(word(asked, "id"))
                .uploadAsset(word(asked, "name"), InputStream.nullInputStream(), "application/octet-stream");
        return List.of();
    }

    private Map<String, String> told(GHRelease release) {
        releases.add(release);
        return Map.of(
                "id",
                Long.toString(release.getId()),
                "url",
                String.valueOf(release.getHtmlUrl()),
                "title",
                text(release.getName()),
                "notes",
                text(release.getBody()),
                "prerelease",
                Boolean.toString(release.isPrerelease()),
                "draft",
                Boolean.toString(release.isDraft()));
    }

    private GHRelease release(String id) {
        return found(
                releases.stream(), release -> Long.toString(release.getId()).equals(id));
    }

    private static <T> T found(Stream<T> all, Predicate<T> wanted) {
        return all.filter(wanted).findFirst().orElseThrow();
    }

    private GHRepository repository() {
        return Objects.requireNonNull(repository);
    }

    private Connector connector() {
        return Objects.requireNonNull(connector);
    }

    private static String word(Map<String, String> asked, String key) {
        return asked.getOrDefault(key, "");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
