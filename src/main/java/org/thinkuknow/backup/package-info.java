/** A copy of all that an installation keeps, sealed and counted, and how it is put back and proved. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "database", "vault"})
package org.thinkuknow.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
