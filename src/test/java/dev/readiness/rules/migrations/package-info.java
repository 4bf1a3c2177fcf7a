@NullMarked
package dev.readiness.rules.migrations;

import org.jspecify.annotations.NullMarked;
