package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import java.util.Comparator;
import java.util.List;

/** Keeps the open pages of one session without an account few: each is some memory here. Whoever opens another loses the oldest. */
class AnonymousUis implements UIInitListener {

    static final int MOST = 10;

    @Override
    public void uiInit(UIInitEvent event) {
        var session = event.getUI().getSession();
        if (session.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                == null) {
            tooMany(session.getUIs().stream().filter(ui -> !ui.isClosing()).toList())
                    .forEach(UI::close);
        }
    }

    private static List<UI> tooMany(List<UI> open) {
        return open.stream()
                .sorted(Comparator.comparingInt(UI::getUIId))
                .limit(Math.max(0, open.size() - MOST))
                .toList();
    }
}
