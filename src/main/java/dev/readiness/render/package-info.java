/** A report in the forms that people and machines read; knows no reader and no Maven. */
@NullMarked
package dev.readiness.render;

import org.jspecify.annotations.NullMarked;
