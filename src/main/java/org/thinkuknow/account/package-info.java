/** Staff sign-in and roles. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "audit", "schools", "session", "shell", "centre"})
package org.thinkuknow.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
