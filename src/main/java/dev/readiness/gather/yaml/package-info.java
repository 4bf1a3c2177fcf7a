/** YAML with the place of every node, within limits, and with problems in our own words. */
@NullMarked
package dev.readiness.gather.yaml;

import org.jspecify.annotations.NullMarked;
