/**
 * What runs inside the Spring Boot of the project under check. Defined anew in an isolated class loader, so nothing here may
 * refer to another package of the plugin, and only JDK types cross the border.
 */
@NullMarked
package dev.readiness.gather.spring.bridge;

import org.jspecify.annotations.NullMarked;
