/** Looks by itself for what grows old, libraries with known faults, secrets in use for too long and facts of law
 * that nobody has checked, and tells administrators. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "content", "database", "schedule", "shell", "vault"})
package org.thinkuknow.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
