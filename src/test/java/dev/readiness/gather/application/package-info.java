@NullMarked
package dev.readiness.gather.application;

import org.jspecify.annotations.NullMarked;
