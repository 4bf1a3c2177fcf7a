@NullMarked
package dev.readiness.gather;

import org.jspecify.annotations.NullMarked;
