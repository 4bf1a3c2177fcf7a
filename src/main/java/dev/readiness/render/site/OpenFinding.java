package dev.readiness.render.site;

/**
 * An open finding of a written report.
 *
 * @param severity error, warning or note
 * @param place path with line and column where they are known, relative to the root
 * @param message what was observed; says so when it could not be judged
 */
public record OpenFinding(String rule, String severity, String place, String message, String fix) {}
