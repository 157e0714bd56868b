package org.thinkuknow.translation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.translation.LanguageSwitch;

/** The languages in which children can tell us: which a native speaker has checked, and a switch for each. */
@Route(value = "admin/languages", layout = StaffLayout.class)
@PageTitle("Languages – Think U Know")
@Menu(title = "Languages", order = 9.2, icon = "languages")
@RolesAllowed("ADMIN")
class LanguagesView extends Div {

    private final LanguageSwitch languages;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph message = new Paragraph();

    LanguagesView(LanguageSwitch languages) {
        this.languages = languages;
        addClassName("room");
        list.addClassNames("log", "acts");
        list.setId("languages");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        add(
                new H1("Languages of the report pages"),
                new Paragraph(
                        "A language that no native speaker has checked says so on its pages. Who has checked which stands in "
                                + "languages.properties. "
                                + "A language that is switched off is offered nowhere, on every server within five seconds; its "
                                + "addresses then open in English."),
                message,
                list);
        show();
    }

    private void show() {
        list.removeAll();
        languages.choices().forEach(choice -> list.add(line(choice)));
    }

    private ListItem line(LanguageSwitch.Choice choice) {
        var language = choice.language();
        var own = new Span(language.ownName());
        own.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        var state = language.check()
                        .map(check -> "checked by %s on %s".formatted(check.by(), check.on()))
                        .orElse("not yet checked by a native speaker")
                + (choice.offered() ? "" : ", switched off");
        var look = new PageLink(language.address("/report"), "Look");
        look.getElement().setAttribute("aria-label", "Look at the form in " + language.name());
        var change = new Button(choice.offered() ? "Switch off" : "Switch on", click -> {
            languages.offer(language.code(), !choice.offered());
            message.setText("%s is switched %s.".formatted(language.name(), choice.offered() ? "off" : "on"));
            show();
        });
        change.setAriaLabel((choice.offered() ? "Switch off " : "Switch on ") + language.name());
        change.setId("switch-" + language.code());
        return new ListItem(new Div(new Span(language.name() + " ("), own, new Span("): " + state)), look, change);
    }
}
