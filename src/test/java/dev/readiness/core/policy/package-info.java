@NullMarked
package dev.readiness.core.policy;

import org.jspecify.annotations.NullMarked;
