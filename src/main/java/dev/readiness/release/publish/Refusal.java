package dev.readiness.release.publish;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says in our words why a forge did not do something. Its own words are not repeated: they may quote what was sent.
 *
 * @param source where the token was found, for people
 */
public record Refusal(Place place, String source) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    /**
     * An answer other than success.
     *
     * @param doing what was asked, such as "uploading shop.jar"
     * @param limited whether the answer says that there were too many requests
     * @param after value of {@code Retry-After}, or empty
     * @param reset value of {@code X-RateLimit-Reset}, or empty
     */
    public RefusedException answered(int status, String doing, boolean limited, String after, String reset) {
        String said = server() + " answers " + status + " to " + doing;
        if (limited || status == 429) {
            return new RefusedException(said + ": too many requests", "run again " + when(after, reset));
        }
        return switch (status) {
            case 401 -> new RefusedException(said + ": the token from " + source + " is not accepted", renew());
            case 403 -> new RefusedException(said + ": the token from " + source + " does not allow it", renew());
            case 404 ->
                new RefusedException(
                        said + ": it is not there, or the token from " + source + " does not show it", renew());
            case 301, 302, 303, 307, 308 ->
                new RefusedException(
                        said + ": " + place.repository() + " has moved",
                        "set the remote to its new address by git remote set-url");
            case 400, 409, 422 ->
                new RefusedException(
                        said + ": it does not take it",
                        "see whether somebody changed the page meanwhile, and whether the repository allows it");
            case 413 -> new RefusedException(said + ": it is too large", "leave it out of readiness.publish.assets");
            default ->
                new RefusedException(
                        said, status >= 500 ? "run again later" : "check -Dreadiness.publish.api, or run again later");
        };
    }

    /** No answer. */
    public RefusedException silent(String doing, boolean late) {
        return new RefusedException(
                server() + (late ? " did not answer in time to " : " cannot be reached for ") + doing,
                "check the network, the proxy of the JVM (-Dhttps.proxyHost) and -Dreadiness.publish.api");
    }

    /** An answer of something else, such as the login page of a proxy. */
    public RefusedException foreign(String doing) {
        return new RefusedException(
                server() + " answers with something else than its API to " + doing,
                "check -Dreadiness.publish.api and the proxy");
    }

    public RefusedException noTag(String tag) {
        return new RefusedException(
                place.repository() + " at " + place.name() + " has no tag \"" + tag + "\"",
                "push it by git push origin " + tag);
    }

    /** Does nothing when the tag is the same on both sides. */
    public void compare(String tag, String here, String there) throws RefusedException {
        if (!here.equals(there)) {
            throw new RefusedException(
                    "The tag \"" + tag + "\" is at commit " + shortened(there) + " at " + place.name() + " and at "
                            + shortened(here) + " here",
                    "find out who moved it; git fetch --tags --force takes over the one of the remote");
        }
    }

    private static String shortened(String commit) {
        return commit.substring(0, Math.min(7, commit.length()));
    }

    private String server() {
        return place.name() + " (" + place.api() + ")";
    }

    private String renew() {
        return switch (place.forge()) {
            case GITHUB -> "make a token for " + place.repository() + " with the permission \"Contents: write\"";
            default ->
                "make a token for " + place.repository() + " with the scope api and the role Developer or higher";
        };
    }

    private static String when(String after, String reset) {
        if (NUMBER.matcher(after).matches()) {
            return "in " + after + " s";
        }
        return Optional.of(reset)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> "after " + Instant.ofEpochSecond(Long.parseLong(text)))
                .orElse("later");
    }
}
