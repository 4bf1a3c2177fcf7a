/** Reports of earlier runs, as somebody kept them. */
@NullMarked
package dev.readiness.gather.trend;

import org.jspecify.annotations.NullMarked;
