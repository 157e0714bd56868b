package org.thinkuknow.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.communication.PushMode;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.session.OpenSessions;

/** Has an open page leave what it shows, at once. */
final class Leaving {

    /** Also where the script has not come yet. */
    private static final String LEAVE =
            "window.staffSession ? window.staffSession.leave($0, $1) : (document.body.replaceChildren(), "
                    + "$1 ? location.replace($1) : location.reload())";

    private Leaving() {}

    /** What the session of a page keeps for {@link OpenSessions}. */
    static @Nullable Object session(UI ui) {
        var session = ui.getSession().getSession();
        return session == null ? null : session.getAttribute(OpenSessions.ATTRIBUTE);
    }

    /** @param keep whether what was typed may be put back after the next sign-in */
    static void now(UI ui, boolean keep) {
        now(ui, keep, "");
    }

    /** @param instead the address to which the browser goes; empty if it comes back to this one */
    static void now(UI ui, boolean keep, String instead) {
        access(ui, () -> {
            ui.getPage().executeJs(LEAVE, keep, instead);
            // The session ends in the same moment, and with it what would have been pushed later.
            if (ui.getPushConfiguration().getPushMode() != PushMode.DISABLED) {
                ui.push();
            }
            ui.close();
        });
    }

    /** Does something to a page, unless it has been closed in this moment. */
    static void access(UI ui, Command step) {
        try {
            ui.access(step);
        } catch (UIDetachedException closed) {
            // Whoever closed it sees nothing of it any more.
        }
    }
}
