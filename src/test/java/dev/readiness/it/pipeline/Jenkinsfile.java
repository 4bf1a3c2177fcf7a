package dev.readiness.it.pipeline;

import groovy.lang.GroovyShell;
import java.io.IOException;
import java.nio.file.Path;
import org.codehaus.groovy.control.CompilerConfiguration;

/** A declarative pipeline of Jenkins, run as the Groovy that it is. */
public final class Jenkinsfile implements Pipeline {

    private final Path file;

    public Jenkinsfile(Path file) {
        this.file = file;
    }

    @Override
    public boolean passes(Agents agents) throws IOException {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(JenkinsScript.class.getName());
        JenkinsScript script =
                (JenkinsScript) new GroovyShell(getClass().getClassLoader(), configuration).parse(file.toFile());
        script.useAgents(agents);
        try {
            script.run();
            return true;
        } catch (JenkinsScript.Aborted aborted) {
            return false;
        }
    }
}
