/** The production configuration of a module, whoever evaluates it. */
@NullMarked
package dev.readiness.gather.config;

import org.jspecify.annotations.NullMarked;
