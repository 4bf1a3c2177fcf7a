package dev.readiness.release.publish;

import dev.readiness.core.ReadinessException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the page of a release is to say and to offer.
 *
 * @param tag short, without "refs/tags/"
 * @param commit full id of the commit that the tag leads to here
 * @param notes Markdown
 * @param prerelease whether it is not meant for production
 * @param draft whether only maintainers are to see it; a page that is public stays public
 */
public record Publication(
        String version,
        String tag,
        String commit,
        String title,
        String notes,
        boolean prerelease,
        boolean draft,
        List<Asset> assets) {

    public Publication {
        assets = List.copyOf(assets);
        Set<String> names = new HashSet<>();
        for (Asset asset : assets) {
            if (!names.add(asset.name())) {
                throw new ReadinessException(
                        "Two assets are named \"" + asset.name() + "\"", "name one of them otherwise, or leave it out");
            }
        }
    }
}
