@NullMarked
package dev.readiness.rules.readiness;

import org.jspecify.annotations.NullMarked;
