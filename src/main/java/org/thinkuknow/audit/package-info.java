/** Append-only, hash-chained record of who saw or changed what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "vault"})
package org.thinkuknow.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
