package dev.readiness.it.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;

/** The machines of a server, which check out a tag anew for each job and pass artifacts on. */
public final class Agents {

    /** The depth of a clone that has all history. */
    static final int WHOLE = 0;

    private final Path origin;
    private final String tag;
    private final Path directory;
    private final Map<String, String> machine;
    private final Map<String, String> variables;
    private final Map<String, Consumer<Path>> accidents = new HashMap<>();

    /**
     * @param directory where the checkouts go, each under the name of its job
     * @param machine the environment of every process
     * @param variables what the owner of the pipeline has set on the server
     */
    public Agents(Path origin, String tag, Path directory, Map<String, String> machine, Map<String, String> variables) {
        this.origin = origin;
        this.tag = tag;
        this.directory = directory;
        this.machine = Map.copyOf(machine);
        this.variables = Map.copyOf(variables);
    }

    /** Lets something happen to the checkout of a job before its first step. */
    public void happensIn(String job, Consumer<Path> accident) {
        accidents.put(job, accident);
    }

    String tag() {
        return tag;
    }

    Map<String, String> variables() {
        return variables;
    }

    /** Where a job is checked out. */
    public Path directory(String job) {
        return directory.resolve(job);
    }

    /** What a job has printed. */
    public String console(String job) throws Exception {
        return Files.readString(Workspace.console(directory(job)));
    }

    /**
     * Checks the tag out.
     *
     * @param depth how many commits are fetched; with all of them, all tags are
     */
    Workspace checkout(String job, int depth) throws Exception {
        Path checkout = Files.createDirectories(directory(job));
        String ref = "refs/tags/" + tag;
        try (Git git = Git.init().setDirectory(checkout.toFile()).call()) {
            FetchCommand fetch =
                    git.fetch().setRemote(origin.toUri().toString()).setTagOpt(TagOpt.NO_TAGS);
            if (depth == WHOLE) {
                fetch.setRefSpecs(
                        new RefSpec("+refs/heads/*:refs/remotes/origin/*"), new RefSpec("+refs/tags/*:refs/tags/*"));
            } else {
                fetch.setDepth(depth).setRefSpecs(new RefSpec("+" + ref + ":" + ref));
            }
            fetch.call();
            git.checkout().setName(ref).call();
        }
        accidents.getOrDefault(job, nothing -> {}).accept(checkout);
        return new Workspace(checkout, machine);
    }

    /** A process of a job: its directory, and the environment that no definition states. */
    record Workspace(Path directory, Map<String, String> machine) {

        static Path console(Path directory) {
            return directory.resolveSibling(directory.getFileName() + ".log");
        }

        boolean runs(List<String> shell, String text, Map<String, String> environment) throws Exception {
            Path script = Files.createTempFile(directory.getParent(), "step", ".sh");
            Files.writeString(script, text + "\n");
            List<String> command = new ArrayList<>(shell);
            command.add(script.toString());
            ProcessBuilder process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(console(directory).toFile()));
            Map<String, String> all = new LinkedHashMap<>(machine);
            all.putAll(environment);
            process.environment().clear();
            process.environment().putAll(all);
            int exit = process.start().waitFor();
            Files.delete(script);
            return exit == 0;
        }
    }
}
