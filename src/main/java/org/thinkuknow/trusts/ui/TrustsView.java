package org.thinkuknow.trusts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
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
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.GovernedSchools;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.trusts.Trust;
import org.thinkuknow.trusts.TrustDesk;
import org.thinkuknow.trusts.TrustRefused;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which schools are in which trust, and who reads the trust's numbers. */
@Route(value = "admin/trusts", layout = StaffLayout.class)
@PageTitle("Trusts – Think U Know")
@Menu(title = "Trusts", order = 9.3, icon = "school")
@RolesAllowed("ADMIN")
class TrustsView extends Div {

    private final transient TrustDesk desk;
    private final transient GovernedSchools schools;
    private final transient Staff staff;
    private final Paragraph message = new Paragraph();
    private final Div shown = new Div();
    private final TextField name = new TextField("Name of the new trust");

    TrustsView(TrustDesk desk, GovernedSchools schools, Staff staff) {
        this.desk = desk;
        this.schools = schools;
        this.staff = staff;
        addClassName("room");
        message.setId("message");
        message.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        name.setId("trust-name");
        name.setMaxLength(100);
        add(
                new H1("Trusts"),
                new Paragraph(
                        "A trust’s lead sees numbers of its schools and no record. First give them the role “trust lead” "
                                + "under Accounts, then choose them here."),
                message,
                shown,
                Classed.of(
                        new Section(
                                new H2("A new trust"), name, Buttons.once("make-trust", "Make the trust", this::make)),
                        "form"));
        show();
    }

    private void make() {
        var wanted = name.getValue();
        attempt("“%s” is made. Put its schools in now.".formatted(wanted.strip()), () -> {
            desk.make(wanted);
            name.clear();
        });
    }

    private void show() {
        shown.removeAll();
        var all = desk.all();
        if (all.isEmpty()) {
            shown.add(new Paragraph("There is no trust yet."));
            return;
        }
        var taken = new HashSet<String>();
        all.forEach(trust -> trust.schools().forEach(school -> taken.add(school.key())));
        var free = schools.all().stream()
                .map(GovernedSchools.GovernedSchool::school)
                .filter(school -> !taken.contains(school.key()))
                .toList();
        var leading = new HashSet<String>();
        all.forEach(trust -> leading.addAll(trust.leads()));
        var people = desk.mayLead().stream()
                .filter(member -> !leading.contains(member.username()))
                .toList();
        all.forEach(trust -> shown.add(part(trust, free, people, staff.namesOf(leading))));
    }

    private Section part(Trust trust, List<School> free, List<StaffMember> people, Map<String, String> names) {
        var part = new Section(new H2(trust.name()));
        part.setId("trust-" + trust.reference());
        var list = Classed.of(new UnorderedList(), "log", "acts");
        trust.schools().forEach(school -> list.add(school(school)));
        trust.leads().forEach(lead -> list.add(lead(lead, names.getOrDefault(lead, lead))));
        part.add(list);
        var form = Classed.of(new Div(), "form");
        form.add(adding(trust, free).toArray(Component[]::new));
        form.add(appointing(trust, people).toArray(Component[]::new));
        part.add(form);
        if (trust.schools().isEmpty() && trust.leads().isEmpty()) {
            part.add(new AskedButton(
                    "Take this trust away",
                    trust.name(),
                    () -> "Take it away? It has no schools and no leads.",
                    () -> attempt("%s is taken away.".formatted(trust.name()), () -> desk.remove(trust.reference()))));
        }
        return part;
    }

    private List<Component> adding(Trust trust, List<School> free) {
        var school = new ComboBox<School>("Add a school to " + trust.name(), free);
        school.setItemLabelGenerator(School::name);
        return List.of(
                school,
                Buttons.once(
                        "add-school-" + trust.reference(),
                        "Add the school",
                        () -> attempt(
                                "The school is in the trust.",
                                () -> desk.put(
                                        trust.reference(),
                                        school.getValue() == null
                                                ? ""
                                                : school.getValue().key()))));
    }

    private List<Component> appointing(Trust trust, List<StaffMember> people) {
        var person = new ComboBox<StaffMember>("Add a lead of " + trust.name(), people);
        person.setItemLabelGenerator(member -> "%s, %s".formatted(member.fullName(), member.username()));
        return List.of(
                person,
                Buttons.once(
                        "add-lead-" + trust.reference(),
                        "Add the lead",
                        () -> attempt(
                                "They see the trust’s numbers now.",
                                () -> desk.appoint(
                                        trust.reference(),
                                        person.getValue() == null
                                                ? ""
                                                : person.getValue().username()))));
    }

    private ListItem school(School school) {
        return new ListItem(
                Classed.of(new Span(school.name()), "who"),
                new AskedButton(
                        "Take out",
                        school.name(),
                        () -> "The trust’s leads will no longer see this school’s numbers.",
                        () -> attempt(
                                "%s is out of the trust.".formatted(school.name()), () -> desk.takeOut(school.key()))));
    }

    private ListItem lead(String username, String fullName) {
        return new ListItem(
                new Span("%s, %s: sees these schools’ numbers".formatted(fullName, username)),
                new AskedButton(
                        "End",
                        fullName,
                        () -> "They will no longer see this trust’s numbers.",
                        () -> attempt("They no longer see the trust’s numbers.", () -> desk.dismiss(username))));
    }

    private void attempt(String done, Runnable step) {
        var said = after(done, step);
        show();
        message.setText(said);
        message.getElement().callJsFunction("focus");
    }

    private static String after(String done, Runnable step) {
        try {
            step.run();
            return done;
        } catch (TrustRefused e) {
            return Objects.requireNonNullElse(e.getMessage(), "");
        } catch (ConcurrencyFailureException e) {
            return "A colleague changed something at the same moment. Please look, and try again.";
        }
    }
}
