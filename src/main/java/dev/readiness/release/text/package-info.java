/** Files as lines, for those who change a few of them and leave every other byte as it is. */
@NullMarked
package dev.readiness.release.text;

import org.jspecify.annotations.NullMarked;
