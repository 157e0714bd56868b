/** Keeps children's words unreadable outside the application: encryption and keyed hashes, keys outside the database (decision 0001). */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.thinkuknow.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
