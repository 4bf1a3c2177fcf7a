/** What builds of parts of a reactor found, and how it is joined to one judgement of the whole. */
@NullMarked
package dev.readiness.core.shard;

import org.jspecify.annotations.NullMarked;
