@NullMarked
package dev.readiness.core.shard;

import org.jspecify.annotations.NullMarked;
