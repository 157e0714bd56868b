package org.thinkuknow.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;

/**
 * Where one can go and who is signed in. On a narrow screen all of it is folded behind one line. A folded line hides what is in it
 * on a wide screen too, so the places stand after it, and the styles ask whether it is open.
 */
class StaffHeader extends Header implements AfterNavigationObserver {

    private final NativeDetails menu = new NativeDetails("Menu");

    StaffHeader(AuthenticationContext signIn) {
        addClassName("top");
        var brand = new PageLink("/", "Think U Know").look("brand");
        var places = new Nav();
        places.setAriaLabel("Places");
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> places.add(new Anchor("/" + entry.path().replaceFirst("^/", ""), entry.title())));
        var who = new Span(signIn.getPrincipalName().orElse(""));
        who.addClassName("who");
        var inMenu = new Div(places, who, new ColoursChoice(), new NativeButton("Sign out", click -> signIn.logout()));
        inMenu.addClassName("in-menu");
        inMenu.setId("in-menu");
        menu.addClassName("menu");
        menu.getSummary().getElement().setAttribute("aria-controls", "in-menu");
        add(brand, menu, inMenu);
    }

    /** Whoever has chosen a place looks at it, not at the menu. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.setOpen(false);
    }
}
