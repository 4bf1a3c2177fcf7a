/** Tests of templates. */
@NullMarked
package dev.readiness.render.template;

import org.jspecify.annotations.NullMarked;
