/** Tests of the comparison of APIs. */
@NullMarked
package dev.readiness.gather.api;

import org.jspecify.annotations.NullMarked;
