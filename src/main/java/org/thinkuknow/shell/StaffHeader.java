package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one can go, where one is, and who is signed in. On a narrow screen all of it is folded behind one line. A folded line hides
 * what is in it on a wide screen too, so the places stand after it, and the styles ask whether it is open. On a wide screen whoever
 * has many places sees the first of them, and the rest and the account open as popovers, which Escape and a press elsewhere close.
 */
class StaffHeader extends Header implements AfterNavigationObserver {

    /** As many as fit on one line of a small laptop beside the name. */
    private static final int MOST_IN_LINE = 7;

    private final NativeDetails menu = new NativeDetails("Menu");
    private final Map<String, Anchor> places = new LinkedHashMap<>();

    StaffHeader(AuthenticationContext signIn, List<MenuEntry> entries) {
        addClassName("top");
        entries.forEach(entry -> places.put(path(entry), link(entry)));
        var inMenu = Classed.of(new Div(nav()), "in-menu");
        inMenu.setId("in-menu");
        inMenu.add(account(signIn));
        menu.addClassName("menu");
        menu.getSummary().getElement().setAttribute("aria-controls", "in-menu");
        add(brand(), menu, inMenu);
    }

    private static PageLink brand() {
        return new PageLink("/", new Image("/illustrations/logo.svg", ""), new Span("Think U Know")).look("brand");
    }

    private Nav nav() {
        var nav = new Nav();
        nav.setAriaLabel("Places");
        var all = places.values().toArray(Anchor[]::new);
        if (all.length <= MOST_IN_LINE) {
            nav.add(all);
            return nav;
        }
        var more = new Div();
        for (var place = 0; place < all.length; place++) {
            (place < MOST_IN_LINE - 1 ? nav : more).add(all[place]);
        }
        nav.add(popover("more-places", "More", more));
        return nav;
    }

    private static Component account(AuthenticationContext signIn) {
        var name = signIn.getPrincipalName().orElse("");
        var who = Classed.of(new Span(name), "who");
        var signOut = new NativeButton("Sign out", click -> signIn.logout());
        signOut.setId("sign-out");
        var own = new PageLink("/account", "Your account and password");
        own.setId("own-account");
        var help = new PageLink("/help/teachers", "Help for teachers and schools");
        var where = new PageLink("/account/sessions", "Where you are signed in");
        return popover("account", name, new Div(who, own, where, help, new ColoursChoice(), signOut));
    }

    private static Component popover(String id, String words, Div content) {
        content.setId(id);
        content.addClassName("popover");
        content.getElement().setAttribute("popover", "");
        var opener = Classed.of(new NativeButton(words), "opener");
        opener.getElement().setAttribute("popovertarget", id);
        return Classed.of(new Div(opener, content), "opens");
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private static Anchor link(MenuEntry entry) {
        var link = new Anchor("/" + path(entry), entry.title());
        if (entry.icon() != null) {
            link.addComponentAsFirst(Icons.of(entry.icon()));
        }
        return link;
    }

    /** Whoever has chosen a place looks at it, not at the menu. The place whose address the page's begins with is where one is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.setOpen(false);
        getElement().executeJs("this.querySelectorAll(':popover-open').forEach(open => open.hidePopover())");
        var here = event.getLocation().getPath();
        places.values().forEach(link -> link.getElement().removeAttribute("aria-current"));
        places.entrySet().stream()
                .filter(place -> here.equals(place.getKey()) || here.startsWith(place.getKey() + "/"))
                .max(Comparator.comparingInt(place -> place.getKey().length()))
                .ifPresent(place -> place.getValue()
                        .getElement()
                        .setAttribute("aria-current", here.equals(place.getKey()) ? "page" : "true"));
    }
}
