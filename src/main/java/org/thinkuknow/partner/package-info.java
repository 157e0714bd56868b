/** Other sites: their keys, the button they carry, what becomes of its presses, and the reports they hand in. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "report",
            "audit",
            "centre",
            "figures",
            "vault",
            "shell",
            "translation",
            "limits"
        })
package org.thinkuknow.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
