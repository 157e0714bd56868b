package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import java.util.Comparator;
import java.util.List;

/**
 * Keeps the open pages of one session without an account few: each is some memory here. Whoever opens another loses the oldest. A minute
 * after the last of them was closed the session ends, unless somebody has come back to it.
 */
class AnonymousUis implements UIInitListener {

    static final int MOST = 10;
    /** For whoever only loads a page anew, and for the next one. */
    static final int SECONDS_AFTER_THE_LAST = 60;

    @Override
    public void uiInit(UIInitEvent event) {
        var session = event.getUI().getSession();
        if (isAnonymous(session)) {
            tooMany(open(session)).forEach(UI::close);
            event.getUI().addDetachListener(closed -> endSoonIfLast(session));
        }
    }

    /** One that has ended meanwhile is nobody's: Flow then asks the page to be opened again. */
    private static boolean isAnonymous(VaadinSession session) {
        var kept = session.getSession();
        return session.getState() == VaadinSessionState.OPEN
                && kept != null
                && kept.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null;
    }

    private static void endSoonIfLast(VaadinSession session) {
        if (isAnonymous(session) && open(session).isEmpty()) {
            session.getSession().setMaxInactiveInterval(SECONDS_AFTER_THE_LAST);
        }
    }

    private static List<UI> open(VaadinSession session) {
        return session.getUIs().stream().filter(ui -> !ui.isClosing()).toList();
    }

    private static List<UI> tooMany(List<UI> open) {
        return open.stream()
                .sorted(Comparator.comparingInt(UI::getUIId))
                .limit(Math.max(0, open.size() - MOST))
                .toList();
    }
}
