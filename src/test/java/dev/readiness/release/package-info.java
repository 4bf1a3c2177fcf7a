@NullMarked
package dev.readiness.release;

import org.jspecify.annotations.NullMarked;
