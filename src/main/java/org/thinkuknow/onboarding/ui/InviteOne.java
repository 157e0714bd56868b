package org.thinkuknow.onboarding.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.onboarding.Invitee;
import org.thinkuknow.onboarding.OnboardingRefused;
import org.thinkuknow.onboarding.StaffInvitations;
import org.thinkuknow.shell.Buttons;

import java.util.Objects;

/** Asks one colleague. */
class InviteOne extends Section {

    private final TextField name = new TextField("Name");
    private final EmailField mail = new EmailField("E-mail address");
    private final Paragraph said = new Paragraph();

    InviteOne(StaffInvitations invitations, Runnable changed) {
        addClassName("form");
        name.setId("colleague-name");
        mail.setId("colleague-mail");
        said.setId("invite-answer");
        said.getElement().setAttribute("role", "status");
        add(
                new H2("Invite a colleague"),
                name,
                mail,
                said,
                Buttons.once("invite", "Send the invitation", () -> invite(invitations, changed)));
    }

    private void invite(StaffInvitations invitations, Runnable changed) {
        try {
            invitations.invite(new Invitee(name.getValue(), mail.getValue()));
            said.removeClassName("error");
            said.setText("The invitation is on its way.");
            name.clear();
            mail.clear();
            name.focus();
            changed.run();
        } catch (OnboardingRefused e) {
            said.addClassName("error");
            said.setText(Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }
}
