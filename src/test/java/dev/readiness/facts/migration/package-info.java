@NullMarked
package dev.readiness.facts.migration;

import org.jspecify.annotations.NullMarked;
