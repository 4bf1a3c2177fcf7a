@NullMarked
package dev.readiness.render.build;

import org.jspecify.annotations.NullMarked;
