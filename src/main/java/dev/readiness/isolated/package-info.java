/** Foreign code, in the version that fits, without the plugin's class path or the project's. */
@NullMarked
package dev.readiness.isolated;

import org.jspecify.annotations.NullMarked;
