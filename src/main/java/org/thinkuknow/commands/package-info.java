/** What the application can do from the command line instead of starting. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "ask",
            "assessment",
            "audit",
            "backup",
            "centre",
            "classroom",
            "content",
            "cues",
            "database",
            "datamap",
            "duties",
            "encoder",
            "exchange",
            "figures",
            "help",
            "language",
            "learning",
            "notification",
            "offender",
            "outreach",
            "overseas",
            "quiz",
            "readability",
            "reader",
            "replies",
            "schools",
            "statistics",
            "upkeep",
            "vault"
        })
package org.thinkuknow.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
