package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.offender.Disposal;
import org.thinkuknow.offender.DisposalKind;

/** Asks for a sentence or caution, from which the length of the duty follows. */
class DisposalForm extends Div {

    private final ComboBox<DisposalKind> kind =
            Fields.choice("disposal", "Sentence or caution", DisposalKind.in(Nation.EW), DisposalKind::words);
    private final DatePicker day = Fields.day("disposal-day", "Day of the conviction, finding or caution");
    private final TextField length = Fields.line("disposal-length", "Its length", "");
    private final TextField court = Fields.line("court", "Court and offence", "");
    private final Checkbox inSchedule = new Checkbox(
            "I have looked: the offence, with its age and sentence, is in Schedule 3 to the Sexual Offences Act 2003");

    DisposalForm(Nation nation) {
        addClassName("form");
        length.setHelperText("Such as 18 months, or 6 months + 2 years. Suspended terms count in full.");
        inSchedule.setId("in-schedule");
        in(nation);
        add(kind, day, length, court, inSchedule);
    }

    /** Offers what there is in a nation. */
    void in(Nation nation) {
        kind.setItems(DisposalKind.in(nation));
    }

    boolean isInSchedule() {
        return inSchedule.getValue();
    }

    /** @throws org.thinkuknow.offender.OffenderRefused with a sentence for each thing that cannot stay as it is */
    Disposal disposal() {
        return new Disposal(
                Fields.needed(kind),
                Fields.needed(day),
                length.getValue(),
                court.getValue().strip());
    }
}
