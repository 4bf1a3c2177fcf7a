@NullMarked
package dev.readiness.release.text;

import org.jspecify.annotations.NullMarked;
