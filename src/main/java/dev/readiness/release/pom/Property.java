package dev.readiness.release.pom;

/**
 * A definition of a property.
 *
 * @param value what it is set to, as written
 * @param always whether it holds in every build; false in a profile, which may or may not be active
 */
record Property(String name, Literal value, boolean always) {}
