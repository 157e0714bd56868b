package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.pupilfile.PupilContactText;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.pupilfile.PupilFileText;
import org.thinkuknow.pupilfile.PupilFileText.Contact;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Parents, carers and agencies of a child: whom to call, and whom not. */
class ContactsPart extends Section {

    private transient BiConsumer<UUID, PupilContactText> add = (sending, contact) -> {};
    private transient BiConsumer<Contact, PupilContactText> change = (before, contact) -> {};
    private transient LongConsumer takeOff = id -> {};

    ContactsPart() {
        setId("contacts");
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

    void show(PupilFileText file) {
        removeAll();
        add(new H2("Contacts"));
        if (file.contacts().isEmpty()) {
            add(new Paragraph("Nobody yet. Add parents, carers and the professionals who know the child."));
        } else {
            var list = Classed.of(new UnorderedList(), "log");
            file.contacts().forEach(contact -> list.add(line(contact)));
            add(list);
        }
        var sending = UUID.randomUUID();
        var details = new NativeDetails(
                "Add a contact", form("contact", "Add contact", null, contact -> add.accept(sending, contact)));
        details.setId("add-contact");
        add(details);
    }

    private ListItem line(Contact contact) {
        var text = contact.text();
        var who = new Div(Classed.of(new Span(text.called()), "who"));
        if (!text.reached().isEmpty()) {
            who.add(new Span(text.reached()));
        }
        var line = new ListItem(who);
        if (!text.mayBeTold()) {
            line.add(Classed.of(new Span("Do not contact: " + text.notToldWhy()), "do-not-contact"));
        }
        var details = new NativeDetails("Edit");
        details.getSummary().getElement().setAttribute("aria-label", "Edit " + text.called());
        details.setContent(new Div(
                form("contact-" + contact.id(), "Save", text, changed -> change.accept(contact, changed)),
                new AskedButton(
                        "Remove",
                        text.called(),
                        () -> "A note of it stays in the chronology.",
                        () -> takeOff.accept(contact.id()))));
        line.add(details);
        return line;
    }

    private static Div form(
            String prefix, String press, @Nullable PupilContactText text, Consumer<PupilContactText> keep) {
        var name = field(prefix + "-name", "Name", "");
        var relation =
                field(prefix + "-relation", "Who they are", "For example: mother, aunt, social worker, school nurse.");
        var reached = field(prefix + "-reached", "Telephone or e-mail", "");
        var why = field(
                prefix + "-why",
                "Do not contact, because",
                "Leave it empty if they may be contacted. Otherwise a warning is shown at the top of the file.");
        if (text != null) {
            name.setValue(text.name());
            relation.setValue(text.relation());
            reached.setValue(text.reached());
            why.setValue(text.notToldWhy());
        }
        var needed = new NeededFields().need(name, "Please write their name.");
        return Classed.of(
                new Div(name, relation, reached, why, Buttons.once(prefix + "-keep", press, () -> {
                    if (needed.areGiven()) {
                        try {
                            keep.accept(new PupilContactText(
                                    name.getValue(), relation.getValue(), reached.getValue(), why.getValue()));
                        } catch (PupilFileRefused e) {
                            NeededFields.say(name, e.sentence());
                        }
                    }
                })),
                "form");
    }

    private static TextField field(String id, String label, String help) {
        var field = new TextField(label);
        field.setId(id);
        if (!help.isEmpty()) {
            field.setHelperText(help);
        }
        return field;
    }
}
