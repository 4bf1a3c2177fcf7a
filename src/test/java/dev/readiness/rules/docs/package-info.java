@NullMarked
package dev.readiness.rules.docs;

import org.jspecify.annotations.NullMarked;
