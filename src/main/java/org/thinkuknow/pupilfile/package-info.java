/** What a school's safeguarding leads keep about one pupil: the child protection file, with one chronology. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "account",
            "audit",
            "centre",
            "disclosure",
            "language",
            "schedule",
            "shell",
            "vault"
        })
package org.thinkuknow.pupilfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
