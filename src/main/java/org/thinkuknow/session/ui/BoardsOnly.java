package org.thinkuknow.session.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.session.SessionPages;

/** A page of Flow goes nowhere but to the board, once its session is good for that alone (decision 0109). */
@Component
class BoardsOnly implements VaadinServiceInitListener {

    private final transient SessionPages sessions;

    BoardsOnly(SessionPages sessions) {
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            var ui = start.getUI();
            sessions.begins(Leaving.session(ui), ui.getUIId());
            ui.addBeforeEnterListener(enter -> letIn(enter, ui));
        });
    }

    private void letIn(BeforeEnterEvent enter, UI ui) {
        var address = "/" + enter.getLocation().getPath();
        if (!sessions.mayShow(Leaving.session(ui), address)) {
            enter.forwardToUrl(address);
        }
    }
}
