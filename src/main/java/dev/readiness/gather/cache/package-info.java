/** What a reader found out before, kept as long as everything it looked at is the same. Holds redacted facts only. */
@NullMarked
package dev.readiness.gather.cache;

import org.jspecify.annotations.NullMarked;
