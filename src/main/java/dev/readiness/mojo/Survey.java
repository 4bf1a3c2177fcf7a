package dev.readiness.mojo;

import dev.readiness.core.Report;
import dev.readiness.facts.Facts;
import java.util.List;

/**
 * What a session knows of its project and how the rules end. Facts are gathered when they are asked for, so close it afterwards.
 *
 * @param modules sorted by path
 */
record Survey(Report report, Facts reactor, List<Facts> modules, Runnable closing) implements AutoCloseable {

    @Override
    public void close() {
        closing.run();
    }
}
