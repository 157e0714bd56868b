package org.thinkuknow.triage;

import java.util.Arrays;

/** What a case can wait for. Each has a clock of its own and a line on the board of whoever leads a shift. */
public enum WaitsFor {
    FIRST_LOOK("first look", "First look", "Nobody has looked at it yet"),
    REFERRAL("referral", "Referral", "Level one: the police or children’s services not asked yet"),
    ACKNOWLEDGEMENT("acknowledgement", "Acknowledgement", "Level one: an agency has not said that it acts"),
    REPLY("reply", "Reply to the child", "Whoever reported has no answer yet"),
    CHILD_SEEN("child seen", "Child seen", "Level one: nobody has said that the child was seen"),
    TASK("task", "Next task", "A needed step, a task or a time to look again"),
    SECOND_OFFICER("second officer", "Second officer", "Somebody asks to lower, close or join a level-one case");

    private final String step;
    private final String title;
    private final String counted;

    WaitsFor(String step, String title, String counted) {
        this.step = step;
        this.title = title;
        this.counted = counted;
    }

    /** The clock that a deadline is of. */
    static WaitsFor of(Deadline due) {
        return Arrays.stream(values())
                .filter(each -> due.what().startsWith(each.step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No line of the board has that deadline"));
    }

    /** As a row of the queue says it. */
    String step() {
        return step;
    }

    /** How its line is headed. */
    public String title() {
        return title;
    }

    /** What is counted in its line, in a few words. */
    public String counted() {
        return counted;
    }
}
