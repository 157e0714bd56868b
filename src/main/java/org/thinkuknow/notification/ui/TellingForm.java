package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.notification.QuietHours;
import org.thinkuknow.notification.RosterRefused;
import org.thinkuknow.notification.RosterRefused.Field;
import org.thinkuknow.notification.Telling;
import org.thinkuknow.notification.Tellings;
import org.thinkuknow.notification.Way;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/** How whoever reads this is told while on call. */
class TellingForm extends Div {

    private static final Duration HALF_HOURS = Duration.ofMinutes(30);

    private final transient Tellings tellings;
    private final AtField fields = new AtField();
    private final RadioButtonGroup<Duration> mail = new RadioButtonGroup<>("E-mail");
    private final Checkbox text = fields.know(Field.TEXT, new Checkbox("A text message too"));
    private final Checkbox call = fields.know(Field.CALL, new Checkbox("A telephone call too, for level one"));
    private final Checkbox quiet = new Checkbox("I have quiet hours");
    private final TimePicker from = fields.know(Field.QUIET_FROM, time("quiet-from", "Quiet from"));
    private final TimePicker to = fields.know(Field.QUIET_TO, time("quiet-to", "Quiet until"));

    TellingForm(Tellings tellings) {
        this.tellings = tellings;
        addClassName("form");
        setId("my-telling");
        mail.setId("mail-every");
        mail.setItems(Telling.MAIL_EVERY);
        mail.setItemLabelGenerator(every -> every.isZero()
                ? "each at once"
                : "every %d minutes, with all that waits in one".formatted(every.toMinutes()));
        text.setId("by-text");
        call.setId("by-call");
        offer();
        quiet.setId("quiet");
        quiet.addValueChangeListener(changed -> showTimes());
        var said = new Paragraph();
        said.setId("telling-said");
        said.getElement().setAttribute("role", "status");
        show(tellings.mine());
        add(
                mail,
                new Paragraph("What is of level one waits for five minutes at most."),
                text,
                call,
                quiet,
                Classed.of(new Div(from, to), "quiet-times"),
                new Paragraph("In quiet hours nothing comes, except what is of level one: that comes at any hour."),
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
        offer(text, tellings.lacks(Way.TEXT));
        offer(call, tellings.lacks(Way.CALL));
    }

    private void show(Telling telling) {
        mail.setValue(telling.mailEvery());
        text.setValue(telling.text() && text.isEnabled());
        call.setValue(telling.call() && call.isEnabled());
        var hours = telling.quiet();
        quiet.setValue(hours != null);
        if (hours != null) {
            from.setValue(hours.from());
            to.setValue(hours.to());
        }
        showTimes();
    }

    private void showTimes() {
        from.setVisible(quiet.getValue());
        to.setVisible(quiet.getValue());
    }

    private Telling chosen() {
        return new Telling(mail.getValue(), text.getValue(), call.getValue(), hours());
    }

    private @Nullable QuietHours hours() {
        return quiet.getValue() ? new QuietHours(needed(from, Field.QUIET_FROM), needed(to, Field.QUIET_TO)) : null;
    }

    /** What lacks something cannot be chosen, and says what. */
    private static void offer(Checkbox way, Optional<String> lacks) {
        way.setManualValidation(true);
        way.setEnabled(lacks.isEmpty());
        way.setHelperText(lacks.orElse(""));
    }

    private static LocalTime needed(TimePicker field, Field which) {
        return field.getOptionalValue().orElseThrow(() -> new RosterRefused(which, "Choose a time, such as 22:00."));
    }

    private static TimePicker time(String id, String label) {
        var field = new TimePicker(label);
        field.setId(id);
        field.setStep(HALF_HOURS);
        field.setLocale(Locale.UK);
        field.setManualValidation(true);
        return field;
    }
}
