/** Plain Java properties files, with places. */
@NullMarked
package dev.readiness.gather.properties;

import org.jspecify.annotations.NullMarked;
