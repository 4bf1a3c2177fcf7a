@NullMarked
package dev.readiness.core;

import org.jspecify.annotations.NullMarked;
