@NullMarked
package dev.readiness.gather.trend;

import org.jspecify.annotations.NullMarked;
