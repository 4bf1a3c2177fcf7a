/** Tests of the documents of a deployment. */
@NullMarked
package dev.readiness.render.document;

import org.jspecify.annotations.NullMarked;
