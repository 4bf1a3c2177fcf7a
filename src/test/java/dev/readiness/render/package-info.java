@NullMarked
package dev.readiness.render;

import org.jspecify.annotations.NullMarked;
