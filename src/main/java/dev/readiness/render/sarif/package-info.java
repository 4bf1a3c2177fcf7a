/** The report in the format that code scanners share. */
@NullMarked
package dev.readiness.render.sarif;

import org.jspecify.annotations.NullMarked;
