package org.thinkuknow.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.communication.PushMode;
import org.thinkuknow.session.OpenPage;
import org.thinkuknow.session.SessionPages;
import org.thinkuknow.session.Warning;

/**
 * Says on every page of staff that the session will end soon, with a button that keeps it, and clears the page when it has ended. The
 * script tells the server that somebody presses and types.
 */
class SessionBanner extends Aside {

    private static final String TYPED = "context://scripts/typed-text.js";
    private static final String SCRIPT = "context://scripts/staff-session.js";

    private final transient SessionPages sessions;
    private final Div said = new Div();
    private transient Runnable close = () -> {};

    SessionBanner(SessionPages sessions) {
        this.sessions = sessions;
        addClassName("session-ends");
        setId("session-ends");
        getElement().setAttribute("aria-label", "Your sign-in");
        said.getElement().setAttribute("role", "alert");
        var back = new Span();
        back.setId("typed-back");
        back.getElement().setAttribute("role", "status");
        add(said, back);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.getPage().addJavaScript(TYPED);
        ui.getPage().addJavaScript(SCRIPT);
        var session = Leaving.session(ui);
        getElement().executeJs("window.staffSession.watch()");
        sessions.typing(session)
                .ifPresent(by -> getElement().executeJs("window.typedText.keep($0, $1)", by.signIn(), by.key()));
        close = sessions.opens(session, new Page(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        close.run();
    }

    private void show(Warning warning) {
        hide();
        said.add(new Paragraph(warning.words()));
        if (warning.avoidable()) {
            var stay = new NativeButton(
                    "Stay signed in", press -> getUI().ifPresent(ui -> sessions.stays(Leaving.session(ui))));
            stay.setId("stay-signed-in");
            addComponentAtIndex(1, stay);
        }
    }

    private void hide() {
        said.removeAll();
        getChildren().filter(NativeButton.class::isInstance).toList().forEach(this::remove);
    }

    private class Page implements OpenPage {

        private final UI ui;

        Page(UI ui) {
            this.ui = ui;
        }

        @Override
        public void warn(Warning warning) {
            Leaving.access(ui, () -> show(warning));
        }

        @Override
        public void reassure() {
            Leaving.access(ui, SessionBanner.this::hide);
        }

        @Override
        public int number() {
            return ui.getUIId();
        }

        @Override
        public void giveWay(String instead) {
            Leaving.now(ui, true, instead);
        }

        @Override
        public void leave(boolean keep) {
            Leaving.now(ui, keep);
        }
    }
}
