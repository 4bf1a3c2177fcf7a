@NullMarked
package dev.readiness.release.documents;

import org.jspecify.annotations.NullMarked;
