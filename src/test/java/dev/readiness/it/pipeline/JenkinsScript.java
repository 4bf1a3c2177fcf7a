package dev.readiness.it.pipeline;

import groovy.lang.Closure;
import groovy.lang.Script;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The directives and steps that the Jenkinsfile may use; Groovy refuses every other. */
public abstract class JenkinsScript extends Script {

    /** A step has failed. */
    static final class Aborted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Aborted(String message) {
            super(message);
        }
    }

    /** What the body of a stage declares; it runs when the whole body is read, so that the order of directives is free. */
    private static final class Stage {

        private boolean agent;
        private boolean applies = true;
        private Optional<Closure<?>> steps = Optional.empty();
        private Optional<Closure<?>> stages = Optional.empty();
    }

    private final Map<String, Artifacts> stashes = new HashMap<>();
    private final Deque<Stage> path = new ArrayDeque<>();
    private final Deque<Agents.Workspace> workspaces = new ArrayDeque<>();
    private Optional<Agents> agents = Optional.empty();

    void useAgents(Agents some) {
        agents = Optional.of(some);
    }

    private Agents agents() {
        return agents.orElseThrow();
    }

    public Map<String, String> getEnv() {
        Map<String, String> env = new HashMap<>(agents().variables());
        env.put("TAG_NAME", agents().tag());
        return env;
    }

    public void pipeline(Closure<?> body) throws Exception {
        enter("pipeline", body);
    }

    public void stage(String name, Closure<?> body) throws Exception {
        enter(name, body);
    }

    private void enter(String name, Closure<?> body) throws Exception {
        Stage stage = new Stage();
        path.push(stage);
        body.call();
        if (stage.applies) {
            if (stage.agent) {
                workspaces.push(agents().checkout(name, Agents.WHOLE));
            }
            stage.steps.ifPresent(Closure::call);
            stage.stages.ifPresent(Closure::call);
            if (stage.agent) {
                workspaces.pop();
            }
        }
        path.pop();
    }

    public boolean getAny() {
        return true;
    }

    public boolean getNone() {
        return false;
    }

    public void agent(boolean wanted) {
        path.getFirst().agent = wanted;
    }

    public void when(Closure<?> condition) {
        path.getFirst().applies = (boolean) condition.call();
    }

    public boolean buildingTag() {
        return true;
    }

    public void options(Closure<?> body) {
        body.call();
    }

    public void disableConcurrentBuilds() {}

    public void stages(Closure<?> body) {
        path.getFirst().stages = Optional.of(body);
    }

    public void steps(Closure<?> body) {
        path.getFirst().steps = Optional.of(body);
    }

    public void script(Closure<?> body) {
        body.call();
    }

    /** Asks somebody, who agrees; without an agent, which would wait with them. */
    public void input(Map<String, ?> question) {
        if (!question.containsKey("message") || !workspaces.isEmpty()) {
            throw new IllegalStateException("input asks without a message, or holds an agent");
        }
    }

    /** Jenkins runs a script without a shebang line by {@code sh -xe}. */
    public void sh(CharSequence text) throws Exception {
        if (!workspace().runs(List.of("sh", "-xe"), text.toString(), getEnv())) {
            throw new Aborted("script returned another exit code than 0");
        }
    }

    public void stash(Map<String, ?> what) {
        stashes.put(
                what.get("name").toString(),
                new Artifacts(
                        workspace().directory(), List.of(what.get("includes").toString()), false));
    }

    public void unstash(String name) throws Exception {
        stashes.get(name).bringTo(workspace().directory());
    }

    private Agents.Workspace workspace() {
        return Optional.ofNullable(workspaces.peek())
                .orElseThrow(() -> new IllegalStateException("this step needs an agent"));
    }
}
