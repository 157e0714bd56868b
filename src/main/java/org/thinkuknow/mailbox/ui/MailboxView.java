package org.thinkuknow.mailbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.mailbox.SetAsideMails;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** Which mails a person has to read in the mailbox, where they lie, and what to do then. The alarm leads here. */
@Route(value = "triage/mailbox", layout = StaffLayout.class)
@PageTitle("Mailbox – Think U Know")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
class MailboxView extends Div {

    private final SetAsideMails mails;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph waiting = new Paragraph();
    private final Paragraph message = new Paragraph();

    MailboxView(SetAsideMails mails) {
        this.mails = mails;
        addClassName("room");
        list.addClassName("log");
        list.setId("set-aside");
        waiting.setId("waiting-mails");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        add(
                new H1("Mailbox"),
                message,
                new H2("E-mails that a person has to read"),
                list,
                where(),
                new H2("E-mails that wait"),
                waiting);
        show();
    }

    private Paragraph where() {
        return new Paragraph(
                new Span("""
                They lie in the centre's mailbox, in the folder %s, with a flag. Open it with the e-mail program, look for the \
                time that stands here, and read \
                the e-mail as you would read a report: a child may be in danger. If it tells of one and has no case yet, write \
                what it says into\s""".formatted(mails.folder())),
                new PageLink("/report", "the report form"),
                new Span(". Open its files only if you are authorised to. Nothing is deleted from the mailbox."));
    }

    private void show() {
        list.removeAll();
        var all = mails.all();
        all.forEach(mail -> list.add(line(mail)));
        if (all.isEmpty()) {
            list.add(new ListItem("No e-mail is waiting: every one that came could be read."));
        }
        waiting.setText(
                mails.waiting().map(MailboxView::words).orElse("No e-mail is waiting: every one that came was filed."));
    }

    private ListItem line(SetAsideMails.SetAsideMail mail) {
        var when = UkTime.exactOnWeekday(mail.came());
        var failed = mail.why() == SetAsideMails.SetAsideMail.Why.FAILED;
        var line = new ListItem(new Span("Came %s. %s"
                .formatted(
                        when,
                        failed
                                ? "It could not be filed: there is no case for it."
                                : "It is too large to be read here: there is a case for it, without its words.")));
        if (failed) {
            line.add(button(
                    "Try again",
                    "Try the e-mail of %s again".formatted(when),
                    () -> mails.tryAgain(mail.id()),
                    "It is tried again within a few minutes. If it cannot be filed, it comes back here."));
        }
        line.add(button(
                "I have read it",
                "I have read the e-mail of %s in the mailbox".formatted(when),
                () -> mails.readByAPerson(mail.id()),
                "Thank you. It is off the list, and stays in the mailbox."));
        return line;
    }

    private Button button(String words, String label, Runnable act, String said) {
        var button = new Button(words, click -> {
            act.run();
            message.setText(said);
            show();
        });
        button.setAriaLabel(label);
        return button;
    }

    private static String words(SetAsideMails.WaitingMails waiting) {
        return """
                %s since %s: more came than are filed within an hour. Each sender's first is filed first and the others bit by \
                bit, so nothing is lost. They are in \
                the mailbox, unread; you may look at them there. If somebody floods the mailbox, tell whoever runs the \
                software.""".formatted(
                        waiting.mails() == 1 ? "One e-mail has waited" : waiting.mails() + " e-mails have waited",
                        UkTime.exactOnWeekday(waiting.since()));
    }
}
