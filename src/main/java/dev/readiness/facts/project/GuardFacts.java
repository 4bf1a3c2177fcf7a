package dev.readiness.facts.project;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;

/**
 * How a module holds its uploads back.
 *
 * @param at the plugin in the POM
 * @param extension whether the POM asks for the plugin's extension
 * @param alive whether that extension was seen at work in this build
 * @param gateBound whether the goal {@code gate} is bound to a phase
 */
public record GuardFacts(Origin at, boolean extension, boolean alive, boolean gateBound) implements Fact {}
