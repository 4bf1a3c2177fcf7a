@NullMarked
package dev.readiness.rules.version;

import org.jspecify.annotations.NullMarked;
