@NullMarked
package dev.readiness.release.changelog;

import org.jspecify.annotations.NullMarked;
