package dev.readiness.facts.evidence;

import dev.readiness.facts.Origin;

/**
 * What another tool found. What the tool says of this one place is left out: it may quote a secret.
 *
 * @param at where a person mends it, or the report
 * @param elsewhere the place as the tool names it, when there is no such file in the project; empty otherwise
 * @param rule its id in the tool
 * @param title what the tool says of the rule; empty when it says nothing, and for rules about secrets
 */
public record ForeignFinding(Origin at, String elsewhere, String tool, String rule, String title, Rating rating) {}
