/** A child's file goes to the next school's safeguarding leads, with a receipt, and is chased until there is one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "audit",
            "centre",
            "disclosure",
            "pupilfile",
            "schedule",
            "shell",
            "vault"
        })
package org.thinkuknow.schooltransfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
