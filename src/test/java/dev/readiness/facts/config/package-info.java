@NullMarked
package dev.readiness.facts.config;

import org.jspecify.annotations.NullMarked;
