package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.Country;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.travel.JourneyStop;

import java.util.function.Consumer;

/** Asks for one country of a journey. */
class StopFields extends Div {

    private final ComboBox<Country> country = new ComboBox<>("Country");
    private final DatePicker arrives;
    private final DatePicker leaves;
    private final TextField point;
    private final TextField carrier;
    private final TextArea accommodation;

    /**
     * @param id     with which the ids of its fields begin
     * @param number its place among the countries
     * @param remove called to take it out; the first one stays
     */
    StopFields(String id, int number, @Nullable JourneyStop before, Consumer<StopFields> remove) {
        setId(id);
        addClassName("stop");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id + "-head");
        country.setId(id + "-country");
        country.setItems(Country.all());
        country.setItemLabelGenerator(Country::words);
        country.setWidthFull();
        country.setValue(before == null ? null : new Country(before.country()));
        arrives = Inputs.day(id + "-arrives", "Day of arrival there", before == null ? null : before.arrives());
        leaves = Inputs.day(id + "-leaves", "Day of leaving it", before == null ? null : before.leaves());
        point = Inputs.line(id + "-point", "Point of arrival", before == null ? "" : before.point());
        carrier = Inputs.line(
                id + "-carrier", "Carrier, with the flight, train or ship", before == null ? "" : before.carrier());
        accommodation = Inputs.area(
                id + "-accommodation", "Where they stay there", before == null ? "" : before.accommodation());
        var head = new H3(number == 1 ? "First country" : "Country %d".formatted(number));
        head.setId(id + "-head");
        add(head, country, arrives, point, carrier, accommodation, leaves);
        if (number > 1) {
            add(Buttons.once(id + "-remove", "Remove country %d".formatted(number), () -> remove.accept(this)));
        }
    }

    /** Where somebody goes on typing. */
    void begin() {
        country.focus();
    }

    /** @throws org.thinkuknow.offender.OffenderRefused with a sentence for each thing that cannot stay as it is */
    JourneyStop stop() {
        return new JourneyStop(
                country.getOptionalValue()
                        .orElseThrow(() -> Inputs.missing("Please choose: %s.", country.getLabel()))
                        .code(),
                arrives.getValue(),
                leaves.getValue(),
                point.getValue(),
                carrier.getValue(),
                accommodation.getValue());
    }
}
