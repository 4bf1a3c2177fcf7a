/** XML that others wrote, streamed: no DTD is loaded, no entity followed, no broken character trips the reader. */
@NullMarked
package dev.readiness.gather.xml;

import org.jspecify.annotations.NullMarked;
