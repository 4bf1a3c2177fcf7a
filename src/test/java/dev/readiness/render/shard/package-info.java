@NullMarked
package dev.readiness.render.shard;

import org.jspecify.annotations.NullMarked;
