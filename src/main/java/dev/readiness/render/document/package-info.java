/** The documents of a deployment: one model made of facts, and what the templates make of it. */
@NullMarked
package dev.readiness.render.document;

import org.jspecify.annotations.NullMarked;
