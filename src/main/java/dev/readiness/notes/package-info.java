/** What a release brought, composed from the maintainer's words, the commits and the operational diff. Pure. */
@NullMarked
package dev.readiness.notes;

import org.jspecify.annotations.NullMarked;
