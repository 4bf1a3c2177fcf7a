@NullMarked
package dev.readiness.release.pom;

import org.jspecify.annotations.NullMarked;
