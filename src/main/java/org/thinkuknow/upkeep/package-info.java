/** Looks by itself for what grows old, libraries with known faults and secrets in use for too long, and tells administrators. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centre", "database", "schedule", "shell", "vault"})
package org.thinkuknow.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
