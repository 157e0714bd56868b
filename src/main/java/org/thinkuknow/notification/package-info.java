/** Tells staff that something waits, never what it says; and knows who is on call. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "account", "audit", "centre", "printing", "session", "shell", "vault"})
package org.thinkuknow.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
