package dev.readiness.facts;

/** Marks an immutable record of what is so. A rule names the facts it needs by their class. */
public interface Fact {}
