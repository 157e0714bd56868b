package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.Risk;

import java.util.Arrays;

/** Asks how the risk was assessed; nothing, if no band is chosen. */
class RiskForm extends Div {

    private final ComboBox<Risk.Band> band =
            Fields.choice("risk-band", "Risk", Arrays.asList(Risk.Band.values()), Risk.Band::words);
    private final TextField tool = Fields.line("risk-tool", "Assessed with", "ARMS");
    private final TextField assessor = Fields.line("risk-assessor", "By whom", "");
    private final DatePicker assessed = Fields.day("risk-assessed", "Assessed on");
    private final DatePicker nextReview = Fields.day("risk-next", "Next review");

    RiskForm(@Nullable Risk before) {
        if (before != null) {
            band.setValue(before.band());
            tool.setValue(before.tool());
            assessor.setValue(before.assessor());
            assessed.setValue(before.assessed());
            nextReview.setValue(before.nextReview());
        }
        add(band, tool, assessor, assessed, nextReview);
    }

    @Nullable
    Risk risk() {
        return band.isEmpty()
                ? null
                : new Risk(
                        band.getValue(),
                        tool.getValue(),
                        assessor.getValue(),
                        Fields.needed(assessed),
                        nextReview.getValue());
    }
}
