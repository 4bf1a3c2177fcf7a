/** What a secret is, where it comes from and what may be said of it; nothing secret leaves this package. */
@NullMarked
package dev.readiness.gather.secret;

import org.jspecify.annotations.NullMarked;
