package org.thinkuknow.account.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
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
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.Duties;
import org.thinkuknow.account.GovernedSchools;
import org.thinkuknow.account.GraveSteps;
import org.thinkuknow.account.Membership;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OwnPasswords;
import org.thinkuknow.account.Recoveries;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts of everybody, a form for a new one, one for somebody's school, and one for who governs a school. */
@Route(value = "admin", layout = StaffLayout.class)
@PageTitle("Accounts – Think U Know")
@Menu(title = "Accounts", order = 9, icon = "user-cog")
@RolesAllowed("ADMIN")
class AdminView extends Div {

    private final Staff staff;
    private final OwnPasswords passwords;
    private final Schools schools;
    private final Recoveries recoveries;
    private final GraveSteps grave;
    private final Clock clock;
    private final List<Duties> duties;
    private final SchoolForm school;
    private final GovernorsForm governors;
    private final UnorderedList people = new UnorderedList();
    private final Paragraph message = new Paragraph();

    AdminView(
            Staff staff,
            OwnPasswords passwords,
            Recoveries recoveries,
            GraveSteps grave,
            Schools schools,
            GovernedSchools governed,
            SchoolRegister register,
            List<Duties> duties,
            Clock clock) {
        this.passwords = passwords;
        this.recoveries = recoveries;
        this.grave = grave;
        this.clock = clock;
        this.duties = duties;
        this.staff = staff;
        this.schools = schools;
        this.governors = new GovernorsForm(governed);
        this.school = new SchoolForm(register, wanted -> {
            schools.assign(wanted);
            showPeople();
        });
        addClassName("room");
        people.addClassName("log");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        add(new H1("Accounts"), message, people, new NewAccountForm(this::open), school, governors);
        showPeople();
    }

    private void showPeople() {
        people.removeAll();
        var everybody = staff.everybody();
        var belonging = schools.ofEverybody();
        var withoutMail = schools.withoutMail();
        var couldLose = recoveries.whoHasSomethingToLose();
        var open = recoveries.open();
        everybody.forEach(member -> {
            var line = line(
                    member,
                    Optional.ofNullable(belonging.get(member.username())).flatMap(Membership::school),
                    withoutMail.contains(member.username()));
            if (!isOwn(member) && couldLose.contains(member.username())) {
                line.add(new RecoveryForm(
                        member, open.get(member.username()), recoveries, staff::nameOf, clock::instant));
            }
            people.add(line);
        });
        school.offer(everybody, belonging);
        governors.offer();
    }

    private ListItem line(StaffMember member, Optional<School> belongsTo, boolean withoutMail) {
        var words = new Span(words(member, member.roles(), belongsTo, withoutMail));
        var line = new ListItem(words);
        line.addClassName("person");
        if (!isOwn(member)) {
            line.add(new OnOff(member, enabled -> setEnabled(member, enabled)), new NewPassword(member, passwords));
        }
        line.add(new RolesForm(member, grave::begin, (wanted, answer) -> {
            staff.setRoles(member.username(), wanted);
            words.setText(words(member, wanted, belongsTo, withoutMail));
            governors.offer();
            sayWhatIsLeft(member.username(), wanted, answer);
        }));
        return line;
    }

    private static boolean isOwn(StaffMember member) {
        return member.username().equals(SignedIn.username());
    }

    private static String words(StaffMember member, Set<Role> roles, Optional<School> belongsTo, boolean withoutMail) {
        return "%s, %s (%s)%s%s%s"
                .formatted(
                        member.fullName(),
                        member.username(),
                        roles.stream().map(Role::words).sorted().collect(Collectors.joining(", ")),
                        belongsTo.map(school -> ", " + school.name()).orElse(""),
                        withoutMail ? ", notices to their e-mail address come back: please enter another" : "",
                        member.enabled() ? "" : ", switched off");
    }

    private void open(NewAccount wanted) {
        staff.open(wanted);
        showPeople();
    }

    private void setEnabled(StaffMember member, boolean enabled) {
        try {
            staff.setEnabled(member.username(), enabled);
            message.setText("%s is switched %s.".formatted(member.username(), enabled ? "on" : "off"));
            if (!enabled) {
                sayWhatIsLeft(member.username(), Set.of(), message);
            }
        } catch (NewAccount.Refused e) {
            message.setText(e.getMessage());
        } catch (ConcurrencyFailureException e) {
            message.setText("A colleague changed something at the same moment. Please look, and try again.");
        }
        showPeople();
    }

    /** Whoever may do something no longer and had it to do leaves it undone: somebody else has to take it. */
    private void sayWhatIsLeft(String username, Set<Role> roles, Paragraph where) {
        duties.stream()
                .filter(each -> Collections.disjoint(each.roles(), roles))
                .flatMap(each -> each.leftBy(username).stream())
                .forEach(
                        left -> where.add(new Text(" " + left.sentence() + " "), new Anchor(left.page(), left.link())));
    }
}
