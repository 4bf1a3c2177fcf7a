@NullMarked
package dev.readiness.gather.migrations;

import org.jspecify.annotations.NullMarked;
