package org.thinkuknow.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.partner.Funnel;
import org.thinkuknow.partner.Hosts;
import org.thinkuknow.partner.NewHost;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** The sites that carry our button: their secrets, and what became of their buttons. */
@Route(value = "admin/hosts", layout = StaffLayout.class)
@PageTitle("Sites with our button – Think U Know")
@Menu(title = "Sites", order = 9.1, icon = "globe")
@RolesAllowed("ADMIN")
class HostsView extends Div {

    private final Hosts hosts;
    private final Funnel funnel;
    private final UnorderedList sites = new UnorderedList();
    private final Paragraph message = new Paragraph();
    private final Section numbers = new Section();

    HostsView(Hosts hosts, Funnel funnel) {
        this.hosts = hosts;
        this.funnel = funnel;
        addClassName("room");
        sites.addClassNames("log", "acts");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        numbers.addClassName("wide");
        numbers.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", "What became of the buttons");
        add(
                new H1("Sites with our button"),
                new Paragraph(new PageLink("/button", "How a site puts the button in")),
                message,
                sites,
                newSite(),
                numbers);
        show();
    }

    private void show() {
        var all = hosts.everySite();
        sites.removeAll();
        all.forEach(site -> sites.add(line(site)));
        if (all.isEmpty()) {
            sites.add(new ListItem(
                    "No site carries our button yet. Add the first one below: you get the secret that it needs."));
        }
        numbers.removeAll();
        numbers.setVisible(!all.isEmpty());
        numbers.add(new FunnelTable(all, funnel.exact()));
    }

    private ListItem line(Hosts.HostSite site) {
        var renew = new AskedButton(
                "Make a new secret",
                "for " + site.name(),
                () -> "Make a new secret? The old one stops working at once.",
                () -> {
                    showOnce(hosts.renew(site.key()));
                    show();
                });
        renew.setId("renew-" + site.key());
        var change = new Button(site.active() ? "Switch off" : "Switch on", click -> {
            hosts.setActive(site.key(), !site.active());
            message.setText("%s is switched %s.".formatted(site.name(), site.active() ? "off" : "on"));
            show();
        });
        change.setAriaLabel((site.active() ? "Switch off " : "Switch on ") + site.name());
        change.setId("switch-" + site.key());
        return new ListItem(
                new Span("%s (%s)%s".formatted(site.name(), site.key(), site.active() ? "" : ", switched off")),
                renew,
                change);
    }

    private Section newSite() {
        var name = new TextField("Name of the site");
        var key = new TextField("Key (lower-case letters, digits and dashes)");
        name.setId("new-host-name");
        key.setId("new-host-key");
        var add = new Button("Add the site", click -> {
            try {
                showOnce(hosts.add(new NewHost(key.getValue().strip(), name.getValue())));
                show();
            } catch (NewHost.Refused e) {
                message.setText(e.getMessage());
            }
        });
        add.setId("add-host");
        var section = new Section(new H2("New site"), name, key, add);
        section.addClassName("form");
        return section;
    }

    private void showOnce(Hosts.IssuedSecret issued) {
        var secret = new Code(issued.secret());
        secret.setId("secret");
        message.removeAll();
        message.add(
                new Span("The secret for %s. It is shown only once. Give it to the site and to nobody else: "
                        .formatted(issued.key())),
                secret);
    }
}
