/** What the centre learns, as numbers with small ones hidden, for analysts and for everybody. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"centre", "database", "figures", "notification", "printing", "schedule", "shell", "vault"
        })
package org.thinkuknow.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
