package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.Colleague;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.SchoolStaff;
import org.thinkuknow.onboarding.AskedColleague;
import org.thinkuknow.onboarding.OnboardingRefused;
import org.thinkuknow.onboarding.StaffInvitations;
import org.thinkuknow.onboarding.StillHere;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Who works at a lead's school and has an account, who is invited, and who wants to lead there too. */
@Route(value = "safeguarding/staff", layout = StaffLayout.class)
@PageTitle("Staff – Think U Know")
@Menu(title = "Staff", order = 1.8, icon = "users")
@RolesAllowed("SAFEGUARDING_LEAD")
class SchoolStaffView extends Div {

    private final transient StaffInvitations invitations;
    private final transient SchoolStaff staff;
    private final transient StillHere stillHere;
    private final Paragraph message = new Paragraph();
    private final Div lists = new Div();

    SchoolStaffView(StaffInvitations invitations, SchoolStaff staff, StillHere stillHere) {
        this.invitations = invitations;
        this.staff = staff;
        this.stillHere = stillHere;
        addClassName("room");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        add(new H1("Staff"));
        var school = invitations.school();
        if (school.isEmpty()) {
            add(new Paragraph("Your account is not linked to a school yet. Please ask your administrator to link it."));
            return;
        }
        add(
                new Paragraph(
                        ("Whoever you invite gets an e-mail with a link, and opens their own account as a teacher of %s. "
                                        + "The link works once, and for 14 days.")
                                .formatted(school.get().name())),
                message,
                new InviteOne(invitations, this::show),
                new InviteMany(invitations, this::show),
                lists);
        show();
    }

    private void show() {
        lists.removeAll();
        if (stillHere.isAsked()) {
            lists.add(new Section(
                    new H2("Who is still here?"),
                    new Paragraph(
                            "A new school year has begun. Please look through everybody who has an account, at the end of this "
                                    + "page. Press “Has left” beside whoever has, then say here that everybody else is still here."),
                    Buttons.once(
                            "still-here",
                            "Everybody else is still here",
                            () -> attempt("Thank you. We ask again next September.", stillHere::confirm))));
        }
        var leading = invitations.wantToLead();
        if (!leading.isEmpty()) {
            lists.add(part("want-to-lead", "Wants to be a safeguarding lead too", leading, this::wantsToLead));
        }
        lists.add(
                part(
                        "invited",
                        "Invited",
                        invitations.invited(),
                        this::invited,
                        "Nobody is invited yet. What becomes of each invitation stands here for four weeks."),
                part("colleagues", "Have an account", staff.all(), this::colleague));
    }

    private ListItem colleague(Colleague colleague) {
        var line = new ListItem(new Span("%s, %s%s"
                .formatted(
                        colleague.fullName(), colleague.username(), colleague.leads() ? " (safeguarding lead)" : "")));
        if (colleague.forLeads()) {
            line.add(leading(colleague), leaving(colleague));
        }
        return line;
    }

    private AskedButton leading(Colleague colleague) {
        var name = colleague.fullName();
        return colleague.leads()
                ? new AskedButton(
                        "No longer a lead",
                        name,
                        () -> "Is %s to lead no longer? They stay a teacher and are signed out once.".formatted(name),
                        () -> attempt(
                                "%s leads no longer.".formatted(name),
                                () -> staff.setLead(colleague.username(), false)))
                : new AskedButton(
                        "Make a lead",
                        name,
                        () -> "Is %s to be a safeguarding lead? They will read your school’s records.".formatted(name),
                        () -> attempt(
                                "%s is a safeguarding lead now.".formatted(name),
                                () -> staff.setLead(colleague.username(), true)));
    }

    private AskedButton leaving(Colleague colleague) {
        var name = colleague.fullName();
        return new AskedButton(
                "Has left",
                name,
                () ->
                        ("Has %s left your school? They are signed out at once and cannot sign in any more. What they signed stays "
                                        + "with the school; what they have only begun, nobody else can finish.")
                                .formatted(name),
                () -> attempt("The account of %s is ended.".formatted(name), () -> staff.end(colleague.username())));
    }

    private ListItem invited(AskedColleague asked) {
        var line = line(asked);
        if (asked.open()) {
            var again = Buttons.once(
                    "again-" + asked.reference(),
                    "Send again",
                    () -> attempt(
                            "A new link is on its way. The earlier one does not work any more.",
                            () -> invitations.sendAgain(asked.reference())));
            again.setAriaLabel("Send again to " + asked.name());
            line.add(
                    again,
                    new AskedButton(
                            "Take back",
                            "the invitation of " + asked.name(),
                            () -> "Take this invitation back? The link does not work any more then.",
                            () -> attempt("Taken back.", () -> invitations.takeBack(asked.reference()))));
        }
        return line;
    }

    private ListItem wantsToLead(AskedColleague asked) {
        var line = line(asked);
        line.add(
                new AskedButton(
                        "Let them lead",
                        asked.name(),
                        () ->
                                "They will read your school’s records. Is this their own address, and are they to be a lead?",
                        () -> attempt("They get a link by e-mail.", () -> invitations.letLead(asked.reference()))),
                new AskedButton(
                        "Refuse",
                        asked.name(),
                        () -> "Refuse this request?",
                        () -> attempt("Refused.", () -> invitations.refuse(asked.reference()))));
        return line;
    }

    private static ListItem line(AskedColleague asked) {
        return new ListItem(new Div(
                Classed.of(new Span(asked.name()), "who"),
                new Span(", %s. ".formatted(asked.mail())),
                new Span(asked.state())));
    }

    private void attempt(String done, Runnable step) {
        try {
            step.run();
            message.setText(done);
        } catch (OnboardingRefused | NewAccount.Refused e) {
            message.setText(Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (ConcurrencyFailureException e) {
            message.setText("A colleague changed something at the same moment. Please look, and try again.");
        }
        show();
    }

    private static <T> Component part(String id, String title, List<T> lines, Function<T, ListItem> line) {
        return part(id, title, lines, line, "");
    }

    private static <T> Component part(
            String id, String title, List<T> lines, Function<T, ListItem> line, String nothing) {
        if (lines.isEmpty()) {
            return new Section(new H2(title), new Paragraph(nothing));
        }
        var list = Classed.of(new UnorderedList(), "log", "people");
        list.setId(id);
        lines.forEach(each -> list.add(line.apply(each)));
        return new Section(new H2(title), list);
    }
}
