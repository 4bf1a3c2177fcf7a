package dev.readiness.gather.tests;

import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for a test that activates a production profile. A guess from the text, good enough for a warning: it knows the
 * annotations of Spring, Micronaut and Quarkus, {@code spring.profiles.active} in any notation, and a production file that
 * a test names.
 */
final class ProductionProfileScan {

    private static final int MOST_FILES = 5_000;
    private static final long LARGEST = 1_000_000;
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|\\*|/\\*|#).*$");
    private static final Pattern READ = Pattern.compile(".*\\.(java|kt|kts|groovy|scala|properties|ya?ml)");
    private static final List<String> FOLDERS =
            List.of("src/test", "src/it", "src/integration-test", "src/integrationTest");

    private final ProjectTree tree;
    private final List<String> profiles;
    private final Pattern activation;

    ProductionProfileScan(ProjectTree tree, List<String> profiles) {
        this.tree = tree;
        this.profiles = profiles;
        String any = profiles.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String name = "(?<![\\w-])" + any + "(?![\\w-])";
        this.activation = Pattern.compile(String.join(
                "|",
                "@MicronautTest\\s*\\([^)]*\"" + any + "\"",
                "@TestProfile\\s*\\(\\s*(?i:\\w*" + any + "\\w*)\\s*(?:\\.|::)",
                "getConfigProfile\\s*\\([^\"]{0,80}\"" + any + "\"",
                "(?:rofiles|addActiveProfile)\\s*\\([^)]*\"" + any + "\"",
                "profiles[.-]active[\"']?\\s*[=:,]\\s*[\"'\\[{]?[^\"'\\n;)]{0,80}?" + name,
                "(?m)^\\s+active\\s*:\\s*[^\\n#]{0,80}?" + name,
                "quarkus\\.(?:test\\.)?profile[\"']?\\s*[=:,]\\s*[\"']?" + name,
                "\\bapplication-" + any + "\\.(?:ya?ml|properties)"));
    }

    /**
     * Whether a test source or a resource of the tests activates one of the profiles.
     *
     * @param module the path of the module
     */
    boolean finds(String module, List<String> testSources) {
        return !profiles.isEmpty()
                && Stream.concat(testSources.stream(), FOLDERS.stream().map(folder -> ProjectTree.join(module, folder)))
                        .flatMap(folder ->
                                tree.deep(folder, name -> READ.matcher(name).matches(), MOST_FILES).stream())
                        .map(ProjectTree.Entry::path)
                        .distinct()
                        .anyMatch(this::activates);
    }

    private boolean activates(String path) {
        if (!(tree.read(path, LARGEST) instanceof Bytes content)) {
            return false;
        }
        String text = content.utf8();
        // most test sources speak of none of these, and the pattern is not cheap
        return (text.contains("rofile") || text.contains("application-") || text.contains("@MicronautTest"))
                && activation.matcher(COMMENT.matcher(text).replaceAll("")).find();
    }
}
