/** How long what children told is kept, and what is held back or was erased. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"centre", "report", "audit", "shell", "vault", "printing", "schedule", "withheld", "help"
        })
package org.thinkuknow.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
