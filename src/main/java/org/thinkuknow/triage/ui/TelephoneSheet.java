package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.report.Complaint;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Field;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.TelephoneCall;
import org.thinkuknow.triage.TelephoneCall.Caller;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The sheet on which an officer writes while somebody speaks: their words first, then danger, then who and where. */
class TelephoneSheet extends Div {

    private final RadioButtonGroup<Caller> caller = new RadioButtonGroup<>("Who calls?");
    private final RadioButtonGroup<DangerAnswer> meeting =
            danger("meeting", "Will they meet somebody known only from online?");
    private final RadioButtonGroup<DangerAnswer> hurt = danger("hurt", "Does somebody hurt, touch or threaten them?");
    private final RadioButtonGroup<DangerAnswer> selfharm =
            danger("selfharm", "Do they think of hurting themselves, or of not being alive?");
    private final Map<Field, TextFieldBase<?, String>> fields = new EnumMap<>(Field.class);
    private final NeededFields needed;

    /** @param unsent keeps what is typed, for this officer alone */
    TelephoneSheet(UnsentFields unsent, Consumer<TelephoneSheet> save) {
        addClassName("telephone-sheet");
        caller.setItems(Caller.values());
        caller.setItemLabelGenerator(Caller::words);
        caller.setId("caller");
        var told = area(Field.WHAT, "Their words", "Exactly as they say them. Do not tidy them up.", unsent);
        add(
                unsent.keep(caller, TelephoneSheet::name, TelephoneSheet::caller),
                told,
                new H2("Danger"),
                new Paragraph("Ask only what they have not told you already. “Not asked” is an honest answer."));
        Stream.of(meeting, hurt, selfharm)
                .map(each -> unsent.keep(each, DangerAnswer::name, DangerAnswer::valueOf))
                .forEach(this::add);
        add(
                new H2("Who and where"),
                line(Field.NAME, "Name of the child", "What they want to be called; nobody has to say it.", unsent),
                line(Field.AGE, "Age of the child", "", unsent),
                line(Field.PLACE, "Town or postcode", "", unsent),
                line(Field.SCHOOL, "School", "", unsent),
                line(Field.CONTACT, "How to reach them", "", unsent),
                line(Field.CONTACT_SAFE, "When and how it is safe", "", unsent),
                line(Field.WHERE, "Site, app or game", "", unsent),
                area(Field.SUSPECT, "The other person", "", unsent),
                area(
                        Field.SUMMARY,
                        "Your summary",
                        "Apart from their words: what you asked, heard and advised. Agencies read it, too.",
                        unsent));
        needed = new NeededFields()
                .need(caller, "Choose who calls.")
                .need(told, "Write what they said first. A few words are enough.");
        add(CaseForms.mainAction(
                "save-call", "Save, and take the case", () -> CaseForms.ifGiven(needed, () -> save.accept(this))));
    }

    /** What stands on the sheet, once it has what it needs. */
    TelephoneCall call(String submission) {
        var words = new EnumMap<Field, String>(Field.class);
        fields.forEach((field, typed) -> words.put(field, typed.getValue()));
        return new TelephoneCall(
                submission,
                Objects.requireNonNull(caller.getValue()),
                words,
                new Dangers(meeting.getValue(), hurt.getValue(), selfharm.getValue()));
    }

    /** Says at each field why it cannot stay as it is. */
    void complain(Map<Field, Complaint> complaints) {
        new LinkedHashMap<>(complaints).forEach((field, complaint) -> {
            var typed = fields.get(field);
            if (typed != null) {
                NeededFields.say(typed, complaint.sentence());
            }
        });
    }

    /** The ids of everything that is kept while it is not sent. */
    List<String> ids() {
        return Stream.concat(Stream.of(caller, meeting, hurt, selfharm), fields.values().stream())
                .map(Component.class::cast)
                .map(each -> each.getId().orElseThrow())
                .toList();
    }

    private TextArea area(Field field, String label, String help, UnsentFields unsent) {
        var area = new TextArea(label);
        area.setMinRows(field == Field.WHAT ? 6 : 3);
        return kept(field, area, help, unsent);
    }

    private TextField line(Field field, String label, String help, UnsentFields unsent) {
        return kept(field, new TextField(label), help, unsent);
    }

    private <F extends TextFieldBase<F, String>> F kept(Field field, F typed, String help, UnsentFields unsent) {
        typed.setId("call-" + field.key());
        typed.getElement().setProperty("maxlength", field.longest());
        if (!help.isEmpty()) {
            typed.getElement().setProperty("helperText", help);
        }
        fields.put(field, typed);
        return unsent.keep(typed);
    }

    private static RadioButtonGroup<DangerAnswer> danger(String id, String question) {
        var answers = new RadioButtonGroup<DangerAnswer>(question);
        answers.setItems(DangerAnswer.YES, DangerAnswer.NO, DangerAnswer.UNSURE, DangerAnswer.UNSAID);
        answers.setItemLabelGenerator(answer -> switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case UNSURE -> "Not sure";
            case UNSAID -> "Not asked";
        });
        answers.setValue(DangerAnswer.UNSAID);
        answers.setId("call-" + id);
        return answers;
    }

    private static String name(@Nullable Caller chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static @Nullable Caller caller(String name) {
        return name.isEmpty() ? null : Caller.valueOf(name);
    }
}
