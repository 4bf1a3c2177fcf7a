/** Documents from Mustache templates that can do no harm: they see the model and nothing else. */
@NullMarked
package dev.readiness.render.template;

import org.jspecify.annotations.NullMarked;
