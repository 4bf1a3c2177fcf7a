@NullMarked
package dev.readiness.rules.tests;

import org.jspecify.annotations.NullMarked;
