/** Tests of the comparison of APIs. */
@NullMarked
package dev.readiness.gather.assembly;

import org.jspecify.annotations.NullMarked;
