package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.pupilfile.PupilContactText;
import org.thinkuknow.pupilfile.PupilFileText.Contact;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.Folded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

/** Parents, carers and agencies of a child: whom to call, and whom not. What is half typed at one stays when another is saved. */
class ContactsPart extends Section {

    private final Paragraph nobody =
            new Paragraph("Nobody yet. Add parents, carers and the professionals who know the child.");
    private final UnorderedList list = Classed.of(new UnorderedList(), "log");
    private final Map<Long, Line> lines = new HashMap<>();
    private transient List<Contact> shown = List.of();
    private transient UUID sending = UUID.randomUUID();
    private transient BiConsumer<UUID, PupilContactText> add = (sending, contact) -> {};
    private transient BiConsumer<Contact, PupilContactText> change = (before, contact) -> {};
    private transient LongConsumer takeOff = id -> {};

    ContactsPart() {
        setId("contacts");
        add(new H2("Contacts"), nobody, list, adding());
    }

    private Folded adding() {
        var folded = new Folded[1];
        var form = new ContactForm[1];
        form[0] = new ContactForm("contact", "Add contact", contact -> {
            add.accept(sending, contact);
            sending = UUID.randomUUID();
            form[0].clear();
            folded[0].fold();
        });
        folded[0] = new Folded("add-contact", "Add a contact", form[0]);
        return folded[0];
    }

    /** @param add called with an id of the form and what was written */
    void whenAdded(BiConsumer<UUID, PupilContactText> add) {
        this.add = add;
    }

    /** @param change called with the contact that was shown and what was written */
    void whenChanged(BiConsumer<Contact, PupilContactText> change) {
        this.change = change;
    }

    /** @param takeOff called with the number of the contact */
    void whenTakenOff(LongConsumer takeOff) {
        this.takeOff = takeOff;
    }

    /** Shows the contacts. One that somebody is changing here stays as it is, even if it was changed elsewhere. */
    void show(List<Contact> contacts) {
        shown = contacts;
        nobody.setVisible(contacts.isEmpty());
        list.setVisible(!contacts.isEmpty());
        lines.keySet().retainAll(contacts.stream().map(Contact::id).toList());
        list.removeAll();
        contacts.forEach(contact -> list.add(lines.compute(
                contact.id(),
                (id, line) -> line != null && (line.contact.equals(contact) || line.form.isTouched())
                        ? line
                        : new Line(contact))));
    }

    private final class Line extends ListItem {

        private final transient Contact contact;
        private final ContactForm form;

        private Line(Contact contact) {
            this.contact = contact;
            var text = contact.text();
            var who = new Div(Classed.of(new Span(text.called()), "who"));
            if (!text.reached().isEmpty()) {
                who.add(new Span(text.reached()));
            }
            add(who);
            if (!text.mayBeTold()) {
                add(Classed.of(new Span("Do not contact: " + text.notToldWhy()), "do-not-contact"));
            }
            form = new ContactForm("contact-" + contact.id(), "Save", changed -> {
                change.accept(contact, changed);
                lines.remove(contact.id());
                show(shown);
            });
            var details = new NativeDetails("Edit");
            details.getSummary().getElement().setAttribute("aria-label", "Edit " + text.called());
            details.setContent(new Div(
                    form.with(text),
                    new AskedButton(
                            "Remove",
                            text.called(),
                            () -> "A note of it stays in the chronology.",
                            () -> takeOff.accept(contact.id()))));
            add(details);
        }
    }
}
