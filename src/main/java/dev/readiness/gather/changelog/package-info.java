/** Reads CHANGELOG.md: Markdown by commonmark-java, its meaning by Keep a Changelog. */
@NullMarked
package dev.readiness.gather.changelog;

import org.jspecify.annotations.NullMarked;
