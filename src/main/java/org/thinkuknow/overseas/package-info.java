/** Intelligence given to an overseas force: the package, the second officer, the way it travels, and that it was acknowledged by name. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "audit",
            "centre",
            "content",
            "notification",
            "printing",
            "schedule",
            "shell",
            "vault"
        })
package org.thinkuknow.overseas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
