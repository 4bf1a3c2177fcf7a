/** The API of a module, compared with its last release. */
@NullMarked
package dev.readiness.gather.api;

import org.jspecify.annotations.NullMarked;
