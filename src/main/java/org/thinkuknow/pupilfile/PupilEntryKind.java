package org.thinkuknow.pupilfile;

import java.util.Arrays;
import java.util.List;

/** What stands in a child's file beside the records: what leads write, and what their presses leave behind. */
public enum PupilEntryKind {
    NOTE("Note", true),
    PARENT("Contact with a parent or carer", true),
    AGENCY("Contact with an agency", true),
    MEETING("Meeting", true),
    BODY_MAP("Body map", true),
    STANDING("Status changed", false),
    DETAILS("Details changed", false),
    CONTACT("Contacts changed", false),
    TAKEN_OUT("Record removed from the file", false),
    RECORD("Record of the school before", false),
    MOVED("Sent to another school", false),
    TAKEN_OVER("Taken over from another school", false),
    ADDITION("Added later", false);

    private final String words;
    private final boolean written;

    PupilEntryKind(String words, boolean written) {
        this.words = words;
        this.written = written;
    }

    /** The kind in plain words. */
    public String words() {
        return words;
    }

    /** Whether leads write it in a form, so that it can be added to. */
    public boolean isWritten() {
        return written;
    }

    /** What leads write in a form. */
    public static List<PupilEntryKind> all() {
        return Arrays.stream(values()).filter(PupilEntryKind::isWritten).toList();
    }
}
