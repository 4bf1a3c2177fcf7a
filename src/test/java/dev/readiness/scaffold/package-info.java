/** Tests of the plan of missing files. */
@NullMarked
package dev.readiness.scaffold;

import org.jspecify.annotations.NullMarked;
