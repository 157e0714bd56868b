/** Officers decide: case, level, clock, referral and outcome. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "report",
            "assessment",
            "cues",
            "language",
            "reader",
            "figures",
            "geography",
            "audit",
            "account",
            "content",
            "shell",
            "centre",
            "vault",
            "notification",
            "retention",
            "links",
            "people",
            "limits",
            "replies",
            "referral",
            "withheld",
            "shift",
            "labelling",
            "schedule"
        })
package org.thinkuknow.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
