@NullMarked
package dev.readiness.rules;

import org.jspecify.annotations.NullMarked;
