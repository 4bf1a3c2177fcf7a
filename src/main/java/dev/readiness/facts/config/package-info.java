/** Production configuration as the framework or the shell will see it; secrets are redacted here, in the fact itself. */
@NullMarked
package dev.readiness.facts.config;

import org.jspecify.annotations.NullMarked;
