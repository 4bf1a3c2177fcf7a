@NullMarked
package dev.readiness.gather.tests;

import org.jspecify.annotations.NullMarked;
