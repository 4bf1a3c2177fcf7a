/** Real builds of the projects in src/it, with every Maven that the plugin supports. */
@NullMarked
package dev.readiness.it;

import org.jspecify.annotations.NullMarked;
