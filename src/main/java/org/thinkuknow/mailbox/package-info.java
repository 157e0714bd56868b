/** Whoever would rather write an e-mail: reads the centre's mailbox, makes reports of it, and answers with the receipt. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "report", "audit", "centre", "vault", "schedule", "notification", "shell"})
package org.thinkuknow.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
