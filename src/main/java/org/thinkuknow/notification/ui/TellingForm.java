package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.notification.QuietHours;
import org.thinkuknow.notification.RosterRefused;
import org.thinkuknow.notification.RosterRefused.Field;
import org.thinkuknow.notification.Telling;
import org.thinkuknow.notification.Tellings;
import org.thinkuknow.notification.Way;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** How whoever reads this is told while on call. */
class TellingForm extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final transient Tellings tellings;
    private final AtField fields = new AtField();
    private final MailEvery mail;
    private final Tick text = new Tick("by-text", "A text message too");
    private final Tick call = new Tick("by-call", "A telephone call too, for level one");
    private final Tick quiet = new Tick("quiet", "I have quiet hours");
    private final TextField from = fields.know(Field.QUIET_FROM, time("quiet-from", "Quiet from"));
    private final TextField to = fields.know(Field.QUIET_TO, time("quiet-to", "Quiet until"));

    TellingForm(Tellings tellings) {
        this.tellings = tellings;
        addClassName("form");
        setId("my-telling");
        var mine = tellings.mine();
        mail = new MailEvery("mail-every", mine.mailEvery());
        var mailLabel = new NativeLabel("E-mail");
        mailLabel.setFor(mail);
        offer();
        show(mine);
        quiet.onChange(this::showTimes);
        var said = new Paragraph();
        said.setId("telling-said");
        said.getElement().setAttribute("role", "status");
        add(
                mailLabel,
                mail,
                new Paragraph("Level-one alerts wait for five minutes at most."),
                text,
                call,
                quiet,
                Classed.of(new Div(from, to), "quiet-times"),
                new Paragraph("In quiet hours you get nothing but level-one alerts. They come at any hour."),
                Buttons.once(
                        "save-telling",
                        "Save how you are told",
                        () -> fields.attempt(() -> {
                            tellings.setMine(chosen());
                            said.setText("Saved. The next alert comes like this.");
                        })),
                said);
    }

    /** Offers what can be chosen as things stand now. */
    void offer() {
        text.offer(tellings.lacks(Way.TEXT));
        call.offer(tellings.lacks(Way.CALL));
    }

    private void show(Telling telling) {
        text.set(telling.text());
        call.set(telling.call());
        var hours = telling.quiet();
        quiet.set(hours != null);
        if (hours != null) {
            from.setValue(hours.from().toString());
            to.setValue(hours.to().toString());
        }
        showTimes();
    }

    private void showTimes() {
        from.setVisible(quiet.is());
        to.setVisible(quiet.is());
    }

    private Telling chosen() {
        return new Telling(mail.chosen(), text.is(), call.is(), hours());
    }

    private @Nullable QuietHours hours() {
        return quiet.is() ? new QuietHours(read(from, Field.QUIET_FROM), read(to, Field.QUIET_TO)) : null;
    }

    private static LocalTime read(TextField field, Field which) {
        try {
            return LocalTime.parse(field.getValue().strip(), TIME);
        } catch (DateTimeParseException notATime) {
            throw new RosterRefused(which, "Write a time, such as 22:00.");
        }
    }

    private static TextField time(String id, String label) {
        var field = new TextField(label);
        field.setId(id);
        field.setManualValidation(true);
        return field;
    }
}
