/** Each pitfall of reading commits as release notes. */
@NullMarked
package dev.readiness.notes;

import org.jspecify.annotations.NullMarked;
