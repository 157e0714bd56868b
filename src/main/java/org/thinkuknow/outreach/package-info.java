/** Educators plan and hold visits to schools, and a visit knows how many children told somebody. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "audit",
            "centre",
            "content",
            "cues",
            "disclosure",
            "figures",
            "geography",
            "learning",
            "limits",
            "notification",
            "printing",
            "referral",
            "report",
            "schedule",
            "schools",
            "shell",
            "vault"
        })
package org.thinkuknow.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
