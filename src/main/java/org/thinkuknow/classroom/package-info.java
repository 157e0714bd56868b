/** A live lesson: the join code, the pupils' seats and answers, the teacher's remote and the board. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "content",
            "figures",
            "learning",
            "quiz",
            "cues",
            "limits",
            "vault",
            "centre",
            "account",
            "session",
            "audit",
            "shell",
            "schedule"
        })
package org.thinkuknow.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
