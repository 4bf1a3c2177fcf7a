package dev.readiness.release.pom;

import dev.readiness.facts.Origin;

/**
 * One text that is replaced.
 *
 * @param at where it stands
 * @param what it is: "version", "parent version", "property revision", "scm tag", "version of the dependency org.acme:core"
 * @param before the text now; "" for an empty element
 * @param after what it becomes; "" empties the element
 */
public record Edit(Origin at, String what, String before, String after) {}
