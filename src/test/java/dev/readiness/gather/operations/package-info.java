/** Tests of what is read for operators, and of its changes over a real history. */
@NullMarked
package dev.readiness.gather.operations;

import org.jspecify.annotations.NullMarked;
