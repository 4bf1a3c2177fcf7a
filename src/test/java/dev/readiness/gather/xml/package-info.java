@NullMarked
package dev.readiness.gather.xml;

import org.jspecify.annotations.NullMarked;
