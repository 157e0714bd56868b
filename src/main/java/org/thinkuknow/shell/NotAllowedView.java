package org.thinkuknow.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Somebody is signed in, and the page belongs to another role. */
@ParentLayout(PublicLayout.class)
@AnonymousAllowed
class NotAllowedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final transient PublicPage page = KindPages.notAllowed();

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        add(page.content());
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return page.fullTitle();
    }
}
