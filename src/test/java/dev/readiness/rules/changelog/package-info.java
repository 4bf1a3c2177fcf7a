@NullMarked
package dev.readiness.rules.changelog;

import org.jspecify.annotations.NullMarked;
