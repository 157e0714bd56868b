package org.thinkuknow.shell;

import com.vaadin.flow.component.html.Span;

/** Icons beside words, which say the same: nobody hears of them. The set is Lucide; {@code styles/icons.css} names what is used of it. */
public final class Icons {

    private Icons() {}

    /** One of them, by its name in the set. */
    public static Span of(String name) {
        var icon = Classed.of(new Span(), "icon", "icon-" + name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
