@NullMarked
package dev.readiness.rules.release;

import org.jspecify.annotations.NullMarked;
