package dev.readiness.facts.project;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;

/**
 * How a module holds its uploads back.
 *
 * @param at the plugin in the POM
 * @param extension whether the POM asks for the plugin's extension, be it where Maven does not listen: in a profile that is not active
 * @param alive whether that extension was seen at work in this build
 * @param gateBound whether the goal {@code gate} is bound to a phase
 * @param unguarded the other modules of this build that do not ask for the extension, by artifactId, sorted
 */
public record GuardFacts(Origin at, boolean extension, boolean alive, boolean gateBound, List<String> unguarded)
        implements Fact {

    public GuardFacts {
        unguarded = unguarded.stream().sorted().toList();
    }
}
