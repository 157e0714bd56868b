/** People whom the public is asked to help find: approved by two, expiring, withdrawn within a minute. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "audit",
            "centre",
            "limits",
            "notification",
            "report",
            "schedule",
            "shell",
            "vault"
        })
package org.thinkuknow.wanted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
