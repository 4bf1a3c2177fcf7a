@NullMarked
package dev.readiness.gather.spring;

import org.jspecify.annotations.NullMarked;
