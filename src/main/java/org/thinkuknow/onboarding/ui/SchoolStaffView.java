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
    private final StepMessage message = new StepMessage();
    private final Div questions = new Div();
    private final Div lists = new Div();

    SchoolStaffView(StaffInvitations invitations, SchoolStaff staff, StillHere stillHere) {
        this.invitations = invitations;
        this.staff = staff;
        this.stillHere = stillHere;
        addClassName("room");
        add(new H1("Staff"));
        var school = invitations.school();
        if (school.isEmpty()) {
            add(new Paragraph("Your account is not linked to a school yet. Please ask your administrator to link it."));
            return;
        }
        add(
                new Paragraph(
                        ("Everybody you invite gets an e-mail with a link and opens their own account as a teacher at %s. The link works "
                                        + "once, for 14 days.")
                                .formatted(school.get().name())),
                message,
                questions,
                new InviteOne(invitations, this::show),
                new InviteMany(invitations, this::show),
                lists);
        show();
    }

    /** What a lead is asked stands above the forms. */
    private void show() {
        questions.removeAll();
        lists.removeAll();
        var leading = invitations.wantToLead();
        if (!leading.isEmpty()) {
            questions.add(part("want-to-lead", "Requests to be a safeguarding lead", leading, this::wantsToLead));
        }
        if (stillHere.isAsked()) {
            questions.add(new Section(
                    new H2("Who is still here?"),
                    new Paragraph(
                            "A new school year has begun. Please look through “People with an account” at the end of this page. Press "
                                    + "“Has left” beside anybody who has left, then confirm here that everybody else is still here. "
                                    + "For the head teacher, please ask your administrator."),
                    Buttons.once(
                            "still-here",
                            "Everybody else is still here",
                            () -> attempt("Thank you. We ask again next September.", stillHere::confirm))));
        }
        lists.add(
                part(
                        "invited",
                        "Invited",
                        invitations.invited(),
                        this::invited,
                        "You have not invited anybody yet. Each invitation stays here for four weeks after it ends."),
                part("colleagues", "People with an account", staff.all(), this::colleague));
    }

    private ListItem colleague(Colleague colleague) {
        var line = new ListItem(new Div(
                Classed.of(StepMessage.name(colleague.fullName()), "who"),
                new Span(", %s%s".formatted(colleague.username(), colleague.leads() ? " (safeguarding lead)" : ""))));
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
                        () -> "Should %s stop being a safeguarding lead? They remain a teacher, and are signed out now."
                                .formatted(name),
                        () -> attempt(
                                "%s is no longer a safeguarding lead.".formatted(name),
                                () -> staff.setLead(colleague.username(), false)))
                : new AskedButton(
                        "Make a lead",
                        name,
                        () -> "Should %s be a safeguarding lead? They will be able to read your school’s records."
                                .formatted(name),
                        () -> attempt(
                                "%s is now a safeguarding lead.".formatted(name),
                                () -> staff.setLead(colleague.username(), true)));
    }

    private AskedButton leaving(Colleague colleague) {
        var name = colleague.fullName();
        return new AskedButton(
                "Has left",
                name,
                () ->
                        ("Has %s left your school? They are signed out at once and cannot sign in any more; only an administrator can undo "
                                        + "this. What they signed stays with the school, but nobody else can finish what they have only "
                                        + "begun.")
                                .formatted(name),
                () -> attempt("%s can no longer sign in.".formatted(name), () -> staff.end(colleague.username())));
    }

    private ListItem invited(AskedColleague asked) {
        var line = line(asked);
        if (asked.open()) {
            line.add(
                    again(asked, () -> invitations.sendAgain(asked.reference())),
                    takeBack(asked, () -> invitations.takeBack(asked.reference())));
        }
        return line;
    }

    private Component again(AskedColleague asked, Runnable step) {
        var again = Buttons.once(
                "again-" + asked.reference(),
                "Send again",
                () -> attempt(
                        "A new link is on its way to %s. The earlier one no longer works.".formatted(asked.name()),
                        step));
        again.setAriaLabel("Send again to " + asked.name());
        return again;
    }

    private Component takeBack(AskedColleague asked, Runnable step) {
        return new AskedButton(
                "Take back",
                "the invitation to " + asked.name(),
                () -> "Take this invitation back? The link will stop working.",
                () -> attempt("The invitation to %s is taken back.".formatted(asked.name()), step));
    }

    private ListItem wantsToLead(AskedColleague asked) {
        var line = line(asked);
        if (asked.link()) {
            line.add(
                    again(asked, () -> invitations.letLead(asked.reference())),
                    takeBack(asked, () -> invitations.refuse(asked.reference())));
            return line;
        }
        line.add(
                new AskedButton(
                        "Let them lead",
                        asked.name(),
                        () ->
                                "They will read your school’s records. Is this certainly their own address, and should they be a lead?",
                        () -> attempt(
                                "A link is on its way to %s.".formatted(asked.name()),
                                () -> invitations.letLead(asked.reference()))),
                new AskedButton(
                        "Refuse",
                        asked.name(),
                        () -> "Refuse this request? They are not told.",
                        () -> attempt(
                                "The request from %s is refused.".formatted(asked.name()),
                                () -> invitations.refuse(asked.reference()))));
        return line;
    }

    private static ListItem line(AskedColleague asked) {
        return new ListItem(new Div(
                Classed.of(StepMessage.name(asked.name()), "who"),
                new Span(", %s. ".formatted(asked.mail())),
                new Span(asked.state())));
    }

    private void attempt(String done, Runnable step) {
        var said = after(done, step);
        show();
        message.say(said);
    }

    private static String after(String done, Runnable step) {
        try {
            step.run();
            return done;
        } catch (OnboardingRefused | NewAccount.Refused e) {
            return Objects.requireNonNullElse(e.getMessage(), "");
        } catch (ConcurrencyFailureException e) {
            return "A colleague changed something at the same moment. Please look, and try again.";
        }
    }

    private static <T> Component part(String id, String title, List<T> lines, Function<T, ListItem> line) {
        return part(id, title, lines, line, "");
    }

    private static <T> Component part(
            String id, String title, List<T> lines, Function<T, ListItem> line, String nothing) {
        if (lines.isEmpty()) {
            return new Section(new H2(title), new Paragraph(nothing));
        }
        var list = Classed.of(new UnorderedList(), "log", "acts");
        list.setId(id);
        lines.forEach(each -> list.add(line.apply(each)));
        return new Section(new H2(title), list);
    }
}
