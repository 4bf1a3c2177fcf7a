/** The extension that holds uploads back. Every Maven command pays for it, so it loads nothing before it is needed. */
@NullMarked
package dev.readiness.guard;

import org.jspecify.annotations.NullMarked;
