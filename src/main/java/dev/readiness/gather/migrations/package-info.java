/** Reads the migrations of Flyway and Liquibase as the files say, without a database. */
@NullMarked
package dev.readiness.gather.migrations;

import org.jspecify.annotations.NullMarked;
