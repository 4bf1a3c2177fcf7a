/** What Spring Boot makes of a module's configuration, asked from Spring Boot itself. */
@NullMarked
package dev.readiness.gather.spring;

import org.jspecify.annotations.NullMarked;
