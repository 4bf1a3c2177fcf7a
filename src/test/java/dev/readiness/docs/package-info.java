/** The documentation is made from what it documents, or held to it. */
@NullMarked
package dev.readiness.docs;

import org.jspecify.annotations.NullMarked;
