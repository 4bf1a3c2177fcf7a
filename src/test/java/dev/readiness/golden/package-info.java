/** Expected texts that live in files. */
@NullMarked
package dev.readiness.golden;

import org.jspecify.annotations.NullMarked;
