package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PublicLayout;
import org.thinkuknow.triage.ClosedToYou;

/**
 * A page that is about a case which a supervisor has closed to whoever asks. What it refers to comes with the script of every page, a
 * child's too: so it is as plain as the other pages that say no.
 */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class ClosedToYouView extends Div implements HasErrorParameter<ClosedToYou>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ClosedToYou> parameter) {
        addClassName("room");
        add(new H1("Restricted"), new Paragraph(ClosedToYou.SENTENCE), new PageLink("/triage", "← All cases"));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return "Restricted – Think U Know";
    }
}
