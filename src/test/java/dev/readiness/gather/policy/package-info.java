@NullMarked
package dev.readiness.gather.policy;

import org.jspecify.annotations.NullMarked;
