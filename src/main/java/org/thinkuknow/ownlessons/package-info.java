/** A school's own lessons: written, checked as the library's are, published to the school, taught live. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "centre",
            "content",
            "learning",
            "quiz",
            "readability",
            "classroom",
            "limits",
            "account",
            "audit",
            "shell",
            "schedule"
        })
package org.thinkuknow.ownlessons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
