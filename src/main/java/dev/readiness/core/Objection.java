package dev.readiness.core;

/**
 * Why the deploy gate stays closed.
 *
 * @param what one observed fact
 * @param fix imperative: how to open it
 */
public record Objection(String what, String fix) {}
