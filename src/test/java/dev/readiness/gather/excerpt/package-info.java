@NullMarked
package dev.readiness.gather.excerpt;

import org.jspecify.annotations.NullMarked;
