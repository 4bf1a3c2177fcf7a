@NullMarked
package dev.readiness.rules.coverage;

import org.jspecify.annotations.NullMarked;
