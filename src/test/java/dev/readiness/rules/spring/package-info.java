/** Table tests of the rules on Spring. */
@NullMarked
package dev.readiness.rules.spring;

import org.jspecify.annotations.NullMarked;
