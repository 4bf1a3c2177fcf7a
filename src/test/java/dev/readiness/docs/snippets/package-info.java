/** What the pages show is real. */
@NullMarked
package dev.readiness.docs.snippets;

import org.jspecify.annotations.NullMarked;
