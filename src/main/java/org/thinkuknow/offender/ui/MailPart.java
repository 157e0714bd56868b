package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.notification.MailToMe;
import org.thinkuknow.notification.RosterRefused;
import org.thinkuknow.shell.Buttons;

/** Where the daily e-mail of whoever looks goes. */
class MailPart extends NativeDetails {

    MailPart(MailToMe mail) {
        super(mail.address().isPresent() ? "Your daily e-mail" : "Your daily e-mail: no address is entered yet");
        setId("daily-mail");
        var address = Fields.line(
                "mail-address", "Your e-mail address", mail.address().orElse(""));
        var message = new Paragraph();
        message.setId("mail-message");
        message.getElement().setAttribute("role", "status");
        setContent(new Div(
                new Paragraph(
                        "One e-mail in the morning, if something is new: how much is due within a week or overdue, with a link to"
                                + " the list and no name. What stays overdue is told to supervisors a day later and to the head after"
                                + " three days, or at once where the risk is very high."),
                address,
                message,
                Buttons.once("save-mail", "Save", () -> {
                    try {
                        mail.setAddress(address.getValue());
                        message.setText("Saved.");
                    } catch (RosterRefused e) {
                        message.setText(e.getMessage());
                    }
                })));
    }
}
