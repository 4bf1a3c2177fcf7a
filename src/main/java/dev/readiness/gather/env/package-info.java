/** Environment files as the shell, Compose and systemd read them. */
@NullMarked
package dev.readiness.gather.env;

import org.jspecify.annotations.NullMarked;
