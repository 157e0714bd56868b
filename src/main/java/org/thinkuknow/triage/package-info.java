/** Officers decide: case, level, clock, referral and outcome. */
@NullMarked
@ApplicationModule(allowedDependencies = {"report", "cues", "geography", "audit", "account", "shell", "centre", "vault", "notification", "content",
        "retention", "links", "printing", "language", "limits", "schedule", "replies"})
package org.thinkuknow.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
