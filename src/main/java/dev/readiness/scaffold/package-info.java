/** Which files a project lacks on its way to production, and what they are made of. */
@NullMarked
package dev.readiness.scaffold;

import org.jspecify.annotations.NullMarked;
