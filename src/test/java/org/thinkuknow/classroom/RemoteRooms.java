package org.thinkuknow.classroom;

import org.thinkuknow.support.Browser;

/** The rooms of a teacher's remote on a narrow screen. */
public final class RemoteRooms {

    private RemoteRooms() {}

    /** Opens one with a press of its tab, such as {@code more}. */
    public static void open(Browser remote, String room) {
        var tab = remote.find("#tab-" + room);
        remote.script("arguments[0].scrollIntoView({block: 'center'})", tab);
        tab.click();
        remote.await(() -> remote.find("#room-" + room).isDisplayed());
    }

    /** Presses Next once it takes presses again: a thumb that taps twice goes on once. */
    public static void next(Browser remote) {
        remote.await(() -> remote.all(".moves[data-resting]").isEmpty());
        remote.find("#next").click();
    }
}
