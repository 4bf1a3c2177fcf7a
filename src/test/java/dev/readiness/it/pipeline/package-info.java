/** The examples of pipelines, run as their servers would run them: by readers of their formats, in real checkouts and shells. */
@NullMarked
package dev.readiness.it.pipeline;

import org.jspecify.annotations.NullMarked;
