package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.thinkuknow.session.OpenSessions;
import org.thinkuknow.session.SessionPages;

import java.util.function.BooleanSupplier;

/** A board that nobody touches goes on in the middle of a lesson, when its teacher is signed out everywhere else (decision 0109). */
class StayingBoard {

    private final SessionPages sessions;
    private final BooleanSupplier runs;
    private Runnable close = () -> {};

    /** @param runs whether its lesson runs */
    StayingBoard(SessionPages sessions, BooleanSupplier runs) {
        this.sessions = sessions;
        this.runs = runs;
    }

    void opens(UI ui) {
        var attribute = ui.getSession().getSession().getAttribute(OpenSessions.ATTRIBUTE);
        var path = "/" + ui.getInternals().getActiveViewLocation().getPath();
        close = sessions.showsBoard(attribute, ui.getUIId(), path, runs, () -> leave(ui));
    }

    void closes() {
        close.run();
    }

    private static void leave(UI ui) {
        try {
            ui.access(() -> {
                ui.getPage().reload();
                ui.push();
            });
        } catch (UIDetachedException closed) {
            // Whoever closed it sees nothing of it any more.
        }
    }
}
