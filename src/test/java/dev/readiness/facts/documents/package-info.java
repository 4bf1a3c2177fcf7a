@NullMarked
package dev.readiness.facts.documents;

import org.jspecify.annotations.NullMarked;
