@NullMarked
package dev.readiness.gather.config;

import org.jspecify.annotations.NullMarked;
