@NullMarked
package dev.readiness.render.html;

import org.jspecify.annotations.NullMarked;
