package dev.readiness.render.template;

/**
 * The text of a template.
 *
 * @param path where people find it, for messages
 */
public record Source(String path, String text) {}
