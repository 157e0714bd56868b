/** Registered offenders: who they are, what they notified, and what is due of them by when; people are named under seal alone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "audit",
            "centre",
            "duties",
            "language",
            "notification",
            "printing",
            "schedule",
            "shell",
            "vault"
        })
package org.thinkuknow.offender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
