/** An adult writes down what a child said, signs it, and it joins the reports. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "report",
            "figures",
            "language",
            "audit",
            "account",
            "schools",
            "geography",
            "classroom",
            "centre",
            "shell",
            "vault",
            "retention",
            "schedule"
        })
package org.thinkuknow.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
