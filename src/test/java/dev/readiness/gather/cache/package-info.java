@NullMarked
package dev.readiness.gather.cache;

import org.jspecify.annotations.NullMarked;
