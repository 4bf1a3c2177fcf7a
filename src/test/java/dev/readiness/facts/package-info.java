@NullMarked
package dev.readiness.facts;

import org.jspecify.annotations.NullMarked;
