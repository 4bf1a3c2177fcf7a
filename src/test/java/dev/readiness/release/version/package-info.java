@NullMarked
package dev.readiness.release.version;

import org.jspecify.annotations.NullMarked;
