package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.thinkuknow.notification.OnCallWatch;
import org.thinkuknow.session.OpenSessions;
import org.thinkuknow.session.SessionPages;

import java.util.function.BooleanSupplier;

/**
 * The page of somebody on call who listens for the alarm. When nothing is done there for too long it is locked and not signed out: the
 * queue without a word of a child stays, and the sound with it, until whoever signed in is on call no more (decision 0109).
 */
class WatchedDesk {

    /** What takes the place of the page. */
    private static final String LOCKED = "triage/locked";

    private static final String QUEUE = "/triage";

    private final SessionPages sessions;
    private final BooleanSupplier onCall;
    private volatile boolean heard;
    private Runnable close = () -> {};

    WatchedDesk(SessionPages sessions, OnCallWatch roster, String username) {
        this.sessions = sessions;
        this.onCall = () -> roster.isOnCall(username);
    }

    void opens(UI ui) {
        var attribute = ui.getSession().getSession().getAttribute(OpenSessions.ATTRIBUTE);
        close = isLocked(ui)
                ? sessions.showsBoard(attribute, ui.getUIId(), "/" + LOCKED, onCall, () -> leave(ui))
                : sessions.givesWay(attribute, ui.getUIId(), "/" + LOCKED, () -> heard && onCall.getAsBoolean());
    }

    /** Whether the alarm sounds in this browser. */
    void sounds(boolean on) {
        heard = on;
    }

    void closes() {
        close.run();
    }

    private static boolean isLocked(UI ui) {
        return ui.getInternals().getActiveViewLocation().getPath().equals(LOCKED);
    }

    /** Whoever signs in next comes to the queue, not back to a locked desk. */
    private static void leave(UI ui) {
        try {
            ui.access(() -> {
                ui.getPage().setLocation(QUEUE);
                ui.push();
                ui.close();
            });
        } catch (UIDetachedException closed) {
            // Whoever closed it sees nothing of it any more.
        }
    }
}
