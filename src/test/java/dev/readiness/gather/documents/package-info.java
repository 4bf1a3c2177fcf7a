@NullMarked
package dev.readiness.gather.documents;

import org.jspecify.annotations.NullMarked;
