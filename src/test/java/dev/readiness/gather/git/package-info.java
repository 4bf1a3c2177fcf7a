@NullMarked
package dev.readiness.gather.git;

import org.jspecify.annotations.NullMarked;
