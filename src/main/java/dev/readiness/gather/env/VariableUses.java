package dev.readiness.gather.env;

import dev.readiness.facts.Origin;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Environment variables that configuration, Compose files, Dockerfiles and scripts refer to. */
final class VariableUses {

    private static final Predicate<String> CONFIGURATION =
            Pattern.compile("application(-[\\w.-]+)?\\.(ya?ml|properties)").asMatchPredicate();
    private static final Predicate<String> CONTAINER = Pattern.compile(
                    "(docker-)?compose([.-][\\w.-]+)?\\.ya?ml|Dockerfile([.-][\\w.-]+)?|[\\w.-]+\\.Dockerfile")
            .asMatchPredicate();
    private static final Predicate<String> SCRIPT = Pattern.compile(".+\\.sh").asMatchPredicate();

    private static final Pattern BRACED = Pattern.compile("(?<![$\\\\])\\$\\{([A-Z][A-Z0-9_]*)(?=[}:?+=-])");
    private static final Pattern ANY =
            Pattern.compile("(?<![$\\\\])\\$(?:\\{([A-Z][A-Z0-9_]*)(?=[}:?+=-])|([A-Z][A-Z0-9_]*))");
    /** What a script, an ARG or an ENV line sets itself comes from no environment file. */
    private static final Pattern OWN = Pattern.compile(
            "(?m)^\\s*(?:(?:export|local|readonly|declare|ARG|ENV)\\s+(?:-\\w+\\s+)*)?([A-Z][A-Z0-9_]*)(?:=| |$)"
                    + "|\\b(?:for|read(?: -\\w+)*)\\s+([A-Z][A-Z0-9_]*)");

    private static final Set<String> SHELL = Set.of(
            "HOME",
            "PATH",
            "PWD",
            "OLDPWD",
            "USER",
            "UID",
            "EUID",
            "HOSTNAME",
            "SHELL",
            "IFS",
            "LANG",
            "TERM",
            "TMPDIR",
            "RANDOM",
            "SECONDS",
            "LINENO",
            "PPID",
            "BASH_SOURCE",
            "BASH_VERSION",
            "FUNCNAME",
            "OPTARG",
            "OPTIND",
            "REPLY",
            "PIPESTATUS");

    private final ProjectTree tree;
    private final SortedMap<String, Origin> uses = new TreeMap<>();

    private VariableUses(ProjectTree tree) {
        this.tree = tree;
    }

    /** Every variable in use, with the first place that uses it: configuration before containers before scripts. */
    static SortedMap<String, Origin> of(ProjectTree tree, List<String> directories) {
        VariableUses found = new VariableUses(tree);
        for (String directory : directories) {
            for (String folder : List.of(".", "config", "src/main/resources", "src/main/resources/config")) {
                found.scan(below(directory, folder), CONFIGURATION, BRACED, false);
            }
        }
        for (String directory : directories) {
            found.scan(directory, CONTAINER, ANY, true);
            found.scan(below(directory, "docker"), CONTAINER, ANY, true);
        }
        for (String directory : directories) {
            for (String folder : List.of(".", "scripts", "bin")) {
                found.scan(below(directory, folder), SCRIPT, ANY, true);
            }
        }
        return found.uses;
    }

    private static String below(String directory, String folder) {
        return folder.equals(".") ? directory : ProjectTree.join(directory, folder);
    }

    private void scan(String directory, Predicate<String> name, Pattern use, boolean setsItsOwn) {
        for (String path : tree.files(directory, name)) {
            if (tree.read(path, EnvFileReader.LIMIT) instanceof Bytes bytes) {
                String text = bytes.utf8();
                collect(path, text, use, setsItsOwn ? own(text) : Set.of());
            }
        }
    }

    private void collect(String path, String text, Pattern use, Set<String> own) {
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            if (content.stripLeading().startsWith("#")) {
                continue;
            }
            Matcher matcher = use.matcher(content);
            while (matcher.find()) {
                String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                if (!SHELL.contains(name) && !own.contains(name)) {
                    uses.putIfAbsent(name, new Origin(path, line, matcher.start() + 1));
                }
            }
        }
    }

    private static Set<String> own(String text) {
        Set<String> own = new HashSet<>();
        Matcher matcher = OWN.matcher(text);
        while (matcher.find()) {
            own.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return own;
    }
}
