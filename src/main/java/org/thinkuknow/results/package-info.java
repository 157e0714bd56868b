/** What a class has shown, in numbers, and how long a school keeps it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "centre",
            "account",
            "audit",
            "classroom",
            "learning",
            "printing",
            "quiz",
            "schedule",
            "shell"
        })
package org.thinkuknow.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
