package org.thinkuknow.account.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.Duties;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The accounts of everybody, a form for a new one, and one for somebody's school. */
@Route(value = "admin", layout = StaffLayout.class)
@PageTitle("Accounts – Think U Know")
@Menu(title = "Accounts", order = 9, icon = "user-cog")
@RolesAllowed("ADMIN")
class AdminView extends Div {

    private final Staff staff;
    private final Schools schools;
    private final List<Duties> duties;
    private final SchoolForm school;
    private final UnorderedList people = new UnorderedList();
    private final Paragraph message = new Paragraph();

    AdminView(Staff staff, Schools schools, SchoolRegister register, List<Duties> duties) {
        this.duties = duties;
        this.staff = staff;
        this.schools = schools;
        this.school = new SchoolForm(
                register,
                wanted -> {
                    schools.assign(wanted);
                    message.setText("The school has been saved.");
                    showPeople();
                },
                message::setText);
        addClassName("room");
        people.addClassName("log");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        add(new H1("Accounts"), message, people, newAccount(), school);
        showPeople();
    }

    private void showPeople() {
        people.removeAll();
        var everybody = staff.everybody();
        var belonging = schools.ofEverybody();
        var withoutMail = schools.withoutMail();
        everybody.forEach(member -> people.add(line(
                member,
                Optional.ofNullable(belonging.get(member.username())).flatMap(Membership::school),
                withoutMail.contains(member.username()))));
        school.offer(everybody, belonging);
    }

    private ListItem line(StaffMember member, Optional<School> belongsTo, boolean withoutMail) {
        var roles = member.roles().stream().map(Role::words).sorted().collect(Collectors.joining(", "));
        var line = new ListItem(new Span("%s, %s (%s)%s%s%s"
                .formatted(
                        member.fullName(),
                        member.username(),
                        roles,
                        belongsTo.map(school -> ", " + school.name()).orElse(""),
                        withoutMail ? ", notices to their e-mail address come back: please enter another" : "",
                        member.enabled() ? "" : ", switched off")));
        if (!member.username().equals(SignedIn.username())) {
            line.add(new OnOff(member, enabled -> setEnabled(member, enabled)));
        }
        return line;
    }

    private void setEnabled(StaffMember member, boolean enabled) {
        try {
            staff.setEnabled(member.username(), enabled);
            message.setText("%s is switched %s.".formatted(member.username(), enabled ? "on" : "off"));
            sayWhatIsLeft(member.username(), enabled);
        } catch (NewAccount.Refused e) {
            message.setText(e.getMessage());
        } catch (ConcurrencyFailureException e) {
            message.setText("A colleague changed something at the same moment. Please look, and try again.");
        }
        showPeople();
    }

    /** Whoever was switched off and had something to do leaves it undone: somebody else has to take it. */
    private void sayWhatIsLeft(String username, boolean enabled) {
        if (!enabled) {
            duties.stream()
                    .flatMap(each -> each.leftBy(username).stream())
                    .forEach(left ->
                            message.add(new Text(" " + left.sentence() + " "), new Anchor(left.page(), left.link())));
        }
    }

    private Section newAccount() {
        var name = new TextField("Name");
        var username = new TextField("Username");
        var password = new PasswordField("First password (12 characters or more)");
        var roles = new CheckboxGroup<Role>("Roles", Role.values());
        roles.setItemLabelGenerator(Role::words);
        name.setId("new-name");
        username.setId("new-username");
        password.setId("new-password");
        var open = new Button("Open the account", click -> {
            try {
                staff.open(new NewAccount(username.getValue(), name.getValue(), password.getValue(), roles.getValue()));
                message.setText("The account has been opened.");
                showPeople();
            } catch (NewAccount.Refused e) {
                message.setText(e.getMessage());
            }
        });
        open.setId("open-account");
        var section = new Section(new H2("New account"), name, username, password, roles, open);
        section.addClassName("form");
        return section;
    }
}
