/** What operators must provide, run and know, read from any tree of the project: its files now or those of a release. */
@NullMarked
package dev.readiness.gather.operations;

import org.jspecify.annotations.NullMarked;
