@NullMarked
package dev.readiness.gather.mark;

import org.jspecify.annotations.NullMarked;
