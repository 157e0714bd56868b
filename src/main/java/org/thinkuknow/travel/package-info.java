/** Journeys abroad that registered offenders notified: in time or late, forbidden or not, what was chosen, and whether they are back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "audit",
            "centre",
            "duties",
            "notification",
            "offender",
            "overseas",
            "shell",
            "vault"
        })
package org.thinkuknow.travel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
