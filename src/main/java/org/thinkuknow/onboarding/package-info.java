/** Schools come on board by themselves: a lead whose school is proved, and teachers whom their own lead asks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "audit",
            "centre",
            "limits",
            "printing",
            "schedule",
            "schools",
            "shell",
            "vault"
        })
package org.thinkuknow.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
