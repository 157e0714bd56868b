package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.OffenderRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Fields of forms about journeys, each with the id by which it is found again. */
final class Inputs {

    private Inputs() {}

    static TextField line(String id, String label, String value) {
        var line = new TextField(label);
        line.setId(id);
        line.setValue(value);
        line.setWidthFull();
        return line;
    }

    static TextArea area(String id, String label, String value) {
        var area = new TextArea(label);
        area.setId(id);
        area.setValue(value);
        area.setWidthFull();
        return area;
    }

    static DatePicker day(String id, String label, @Nullable LocalDate value) {
        var day = new DatePicker(label);
        day.setId(id);
        day.setValue(value);
        return day;
    }

    static TimePicker time(String id, String label, @Nullable LocalTime value) {
        var time = new TimePicker(label);
        time.setId(id);
        time.setStep(Duration.ofMinutes(1));
        time.setValue(value);
        return time;
    }

    /** @throws OffenderRefused if no day stands there */
    static LocalDate needed(DatePicker day) {
        return day.getOptionalValue().orElseThrow(() -> missing("Please give the day: %s.", day.getLabel()));
    }

    /** @throws OffenderRefused if no time stands there */
    static LocalTime needed(TimePicker time) {
        return time.getOptionalValue().orElseThrow(() -> missing("Please give the time: %s.", time.getLabel()));
    }

    static OffenderRefused missing(String sentence, String label) {
        return new OffenderRefused(List.of(sentence.formatted(label)));
    }

    static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
