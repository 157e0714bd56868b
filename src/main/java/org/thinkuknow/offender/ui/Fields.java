package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.offender.OffenderRefused;

import java.time.LocalDate;
import java.util.List;

/** Fields of forms, each with the id by which it is found again, and what stands in them. */
final class Fields {

    private Fields() {}

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

    static DatePicker day(String id, String label) {
        var day = new DatePicker(label);
        day.setId(id);
        return day;
    }

    static <E> ComboBox<E> choice(String id, String label, List<E> all, ItemLabelGenerator<E> words) {
        var choice = new ComboBox<E>(label);
        choice.setId(id);
        choice.setItems(all);
        choice.setItemLabelGenerator(words);
        choice.setWidthFull();
        return choice;
    }

    /** @throws OffenderRefused if no day stands there */
    static LocalDate needed(DatePicker day) {
        return day.getOptionalValue()
                .orElseThrow(() -> new OffenderRefused(List.of("Please give the day: %s.".formatted(day.getLabel()))));
    }

    /** @throws OffenderRefused if nothing is chosen */
    static <E> E needed(ComboBox<E> choice) {
        return choice.getOptionalValue()
                .orElseThrow(() -> new OffenderRefused(List.of("Please choose: %s.".formatted(choice.getLabel()))));
    }

    /** What stands on the lines of an area, without those that are empty. */
    static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
