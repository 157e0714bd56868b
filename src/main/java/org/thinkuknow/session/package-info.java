/** How long somebody stays signed in, the warning before it ends, and the list of one's own sessions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "audit", "centre", "shell", "vault"})
package org.thinkuknow.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
