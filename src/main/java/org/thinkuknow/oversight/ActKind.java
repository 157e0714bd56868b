package org.thinkuknow.oversight;

import java.util.Locale;

/** What acts are about: the groups in which somebody looks for them. */
public enum ActKind {
    LOOKED("Looked at"),
    TOLD("Was told to us"),
    WORKED("Worked on a case"),
    CHANGED("Wrote or changed"),
    SENT("Sent or answered"),
    TOOK_OUT("Took out"),
    DECIDED("Decided, alone or as the second"),
    ALARMED("Alarms and alerts"),
    KEPT("Kept or erased"),
    SIGNED_IN("Signed in, accounts and settings");

    private final String words;

    ActKind(String words) {
        this.words = words;
    }

    /** In plain words. */
    public String words() {
        return words;
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
