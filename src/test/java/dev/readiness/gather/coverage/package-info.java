@NullMarked
package dev.readiness.gather.coverage;

import org.jspecify.annotations.NullMarked;
