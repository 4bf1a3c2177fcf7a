@NullMarked
package dev.readiness.mojo;

import org.jspecify.annotations.NullMarked;
