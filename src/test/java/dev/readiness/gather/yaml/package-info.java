@NullMarked
package dev.readiness.gather.yaml;

import org.jspecify.annotations.NullMarked;
