/** Expressions in the Common Expression Language, in a class loader of their own. */
@NullMarked
package dev.readiness.gather.cel;

import org.jspecify.annotations.NullMarked;
