/** Teachers plan the year of a class, prepare its lessons, and see what it has been taught. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "centre",
            "classroom",
            "content",
            "figures",
            "learning",
            "ownlessons",
            "quiz",
            "results",
            "shell",
            "schedule"
        })
package org.thinkuknow.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
