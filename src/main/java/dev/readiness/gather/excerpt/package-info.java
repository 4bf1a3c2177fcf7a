/** What a finding speaks of, as it may be shown. */
@NullMarked
package dev.readiness.gather.excerpt;

import org.jspecify.annotations.NullMarked;
