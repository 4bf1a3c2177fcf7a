package dev.readiness.gather.git;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.RemoteFacts;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.URIish;

/** Finds where the branch comes from: its own remote, else "origin", else the only one. */
final class RemoteReader {

    private RemoteReader() {}

    static Evidence<RemoteFacts> read(Repository repository) throws IOException {
        StoredConfig config = repository.getConfig();
        Set<String> names = new TreeSet<>(config.getSubsections(ConfigConstants.CONFIG_REMOTE_SECTION));
        String own = config.getString(
                ConfigConstants.CONFIG_BRANCH_SECTION, repository.getBranch(), ConfigConstants.CONFIG_KEY_REMOTE);
        String name = own != null && names.contains(own)
                ? own
                : names.contains("origin") || names.size() != 1
                        ? "origin"
                        : names.iterator().next();
        String url = config.getString(ConfigConstants.CONFIG_REMOTE_SECTION, name, ConfigConstants.CONFIG_KEY_URL);
        return url == null ? Evidence.absent("the repository has no remote") : stripped(url);
    }

    private static Evidence<RemoteFacts> stripped(String url) {
        try {
            URIish parsed = new URIish(CleanText.line(url).strip());
            return Evidence.known(
                    new RemoteFacts(parsed.setUser(null).setPass(null).toString()));
        } catch (URISyntaxException e) {
            return Evidence.absent("the address of the remote is none");
        }
    }
}
