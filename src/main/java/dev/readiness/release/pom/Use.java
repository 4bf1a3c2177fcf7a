package dev.readiness.release.pom;

/**
 * An artifact that a POM names with a version.
 *
 * @param groupId as written
 * @param artifactId as written
 * @param version as written
 */
record Use(UseKind kind, String groupId, String artifactId, Literal version) {}
