/**
 * What officers have for themselves on a shift: words that are not sent yet, notes for the next shift, how much that is hard
 * they have read, and what spares them; and whose desk is open. See decision 0044.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "database", "schedule", "vault"})
package org.thinkuknow.shift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
