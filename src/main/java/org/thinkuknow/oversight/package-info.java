/** A supervisor's look across the whole record: who saw, changed, sent or took out what; each look is a line of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "audit",
            "centre",
            "database",
            "metrics",
            "notification",
            "printing",
            "schedule",
            "shell",
            "vault"
        })
package org.thinkuknow.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
