@NullMarked
package dev.readiness.architecture;

import org.jspecify.annotations.NullMarked;
