/** A matter is put into an agency's hands: link, code, mail, document, acknowledgement. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "figures",
            "report",
            "geography",
            "account",
            "audit",
            "centre",
            "vault",
            "notification",
            "retention",
            "printing",
            "translation",
            "withheld",
            "schedule"
        })
package org.thinkuknow.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
