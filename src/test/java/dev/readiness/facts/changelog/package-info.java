@NullMarked
package dev.readiness.facts.changelog;

import org.jspecify.annotations.NullMarked;
