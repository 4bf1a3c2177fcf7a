@NullMarked
package dev.readiness.gather.changelog;

import org.jspecify.annotations.NullMarked;
