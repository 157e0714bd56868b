/** Staff sign-in and roles. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "audit",
            "figures",
            "limits",
            "schools",
            "session",
            "shell",
            "centre",
            "vault"
        })
package org.thinkuknow.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
