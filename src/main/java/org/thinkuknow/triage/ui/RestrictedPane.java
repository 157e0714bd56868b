package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Gathered;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.CaseRestricting;
import org.thinkuknow.triage.CaseRestricting.RestrictedTo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom the open case is closed to. A supervisor reads why, closes it to others and opens it again. */
class RestrictedPane extends Section {

    private final CaseContext current;
    private final CaseRestricting restricting;

    RestrictedPane(CaseContext current, CaseRestricting restricting) {
        this.current = current;
        this.restricting = restricting;
        setId("restricted");
        addClassNames("actions", "restricted-to");
        getElement().setAttribute("aria-label", "Restrictions");
        var all = restricting.of(current.reference());
        if (!all.isEmpty()) {
            var list = new UnorderedList();
            list.setId("restricted-list");
            all.forEach(each -> list.add(line(each)));
            add(new H2("Closed to"), list);
        }
        if (current.supervisor()) {
            add(form());
        }
        setVisible(current.supervisor() || !all.isEmpty());
    }

    private ListItem line(RestrictedTo each) {
        var item = new ListItem(
                new Span(each.name()),
                new Span(", since %s, by %s".formatted(UkTime.shortWords(each.at()), each.by())));
        if (each.reason() != null) {
            var why = new Paragraph(each.reason());
            why.getElement().setAttribute("dir", "auto");
            item.add(why, lift(each));
        }
        return item;
    }

    private NativeDetails lift(RestrictedTo each) {
        var why = CaseForms.text("Why", "lift-reason-" + each.username());
        why.setMaxLength(CaseRestricting.LONGEST);
        why.setHelperText("Sealed. Only supervisors read it.");
        var needed = new NeededFields().need(why, "Write why first.");
        var form = CaseForms.form(
                "Open it to them again",
                why,
                CaseForms.action(
                        "lift-" + each.username(),
                        "Open it to " + each.name(),
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.perform()
                                        .accept(() -> restricting.lift(
                                                current.reference(), each.username(), why.getValue())))));
        return form;
    }

    private NativeDetails form() {
        var people = new Picked();
        var why = CaseForms.text("Why", "restrict-reason");
        why.setMaxLength(CaseRestricting.LONGEST);
        why.setHelperText("Sealed. Only supervisors read it.");
        var needed = new NeededFields()
                .need(people.who, people::isEmpty, "Choose somebody first.")
                .need(why, "Write why first.");
        var form = CaseForms.form(
                "Restrict this case",
                new Paragraph(
                        "For when somebody here knows a person in the report, such as a relative, a neighbour or a colleague. "
                                + "You can name yourself."),
                people,
                why,
                new Paragraph("They will see one line in the queue, “Restricted”, and nothing else about the case. "
                        + "If one of them has it, it goes back to the queue at once and its clock keeps running. "
                        + "If they ask for it, they are refused and the supervisors on call are told. "
                        + "The same holds for every case that is merged with this one."),
                CaseForms.action(
                        "restrict",
                        "Restrict",
                        () -> CaseForms.ifGiven(
                                needed,
                                () -> current.perform().accept(() -> {
                                    restricting.restrict(current.reference(), people.usernames(), why.getValue());
                                    Gathered.keep(StaffMember.class, current.reference(), List.of());
                                }))));
        form.setOpen(!people.isEmpty());
        return form;
    }

    /** Some people, chosen one after the other. */
    private final class Picked extends Div {

        private final ComboBox<StaffMember> who;
        private final UnorderedList list = new UnorderedList();
        private final Map<String, StaffMember> picked = new LinkedHashMap<>();

        Picked() {
            who = HandOverForms.colleague(() -> restricting.canBeNamed(current.reference()), "restrict-who");
            who.setLabel("Who it is closed to");
            who.setHelperText("You can choose more than one.");
            who.addValueChangeListener(chosen -> {
                if (chosen.getValue() != null) {
                    picked.put(chosen.getValue().username(), chosen.getValue());
                    who.clear();
                    keep();
                }
            });
            list.setId("restrict-picked");
            list.addClassName("gathered");
            add(who, list);
            Gathered.before(StaffMember.class, current.reference()).forEach(each -> picked.put(each.username(), each));
            show();
        }

        boolean isEmpty() {
            return picked.isEmpty();
        }

        Set<String> usernames() {
            return Set.copyOf(picked.keySet());
        }

        private void keep() {
            Gathered.keep(StaffMember.class, current.reference(), List.copyOf(picked.values()));
            show();
        }

        private void show() {
            list.removeAll();
            picked.forEach((username, member) -> {
                var off = Buttons.plain("restrict-not-" + username, "Remove", () -> {
                    picked.remove(username);
                    keep();
                });
                off.getElement().setAttribute("aria-label", "Remove " + member.fullName());
                list.add(new ListItem(new Span(member.fullName()), off));
            });
            list.setVisible(!picked.isEmpty());
        }
    }
}
