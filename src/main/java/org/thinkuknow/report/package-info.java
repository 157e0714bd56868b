/** A child tells us: the form, safe storage, the receipt and the messages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "audit",
            "content",
            "centre",
            "figures",
            "limits",
            "printing",
            "translation",
            "vault"
        })
package org.thinkuknow.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
