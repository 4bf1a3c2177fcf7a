@NullMarked
package dev.readiness.badinput;

import org.jspecify.annotations.NullMarked;
