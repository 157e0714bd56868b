package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.pupilfile.BodyMark;
import org.thinkuknow.pupilfile.BodyRegion;
import org.thinkuknow.pupilfile.BodySide;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A body map to fill in: a place is chosen in the list by its word or pressed on the drawing, and each mark has a sentence. */
class BodyMapField extends Div {

    private static final String PRESSED =
            "event.client%1$s - element.querySelector('svg').getBoundingClientRect().%2$s";
    private static final String ACROSS = "(%s) / element.querySelector('svg').getBoundingClientRect().width"
            .formatted(PRESSED.formatted("X", "left"));
    private static final String DOWN = "(%s) / element.querySelector('svg').getBoundingClientRect().height"
            .formatted(PRESSED.formatted("Y", "top"));

    /** With all places in the browser, the list follows as quickly as somebody types. */
    private static final int ALL_AT_ONCE = 100;

    private final ComboBox<BodyPlace> where = new ComboBox<>("Where");
    private final TextField words = new TextField("What was seen or said");
    private final Div drawings = new Div();
    private final OrderedList list = new OrderedList();
    private final List<BodyMark> marks = new ArrayList<>();
    private @Nullable BodyPlace pending;

    BodyMapField() {
        addClassName("body-map");
        where.setId("body-where");
        where.setPageSize(ALL_AT_ONCE);
        where.setItems(BodyPlace.all());
        where.setItemLabelGenerator(BodyPlace::words);
        where.setHelperText("Press on the drawing, or choose from the list. Left and right are the child’s own.");
        where.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                pending = changed.getValue();
                draw();
            }
        });
        words.setId("body-words");
        words.setHelperText("One sentence: size, colour, shape, or the child’s own words.");
        list.setId("body-marks");
        list.addClassName("marks");
        drawings.addClassName("figures");
        add(
                Classed.of(
                        new Paragraph(
                                "Mark only what you can see or what the child shows you. Never ask a child to undress,"
                                        + " and never take photographs."),
                        "calm"),
                drawings,
                where,
                words,
                Buttons.once("body-mark", "Add this mark", this::mark),
                list);
        draw();
    }

    List<BodyMark> marks() {
        return List.copyOf(marks);
    }

    /** Whether a place or a sentence was begun and is not marked yet. */
    boolean isHalfDone() {
        return pending != null || !words.getValue().isBlank();
    }

    /** Leads to what is half done. */
    void refuse(String sentence) {
        if (pending == null) {
            NeededFields.say(where, sentence);
        } else {
            NeededFields.say(words, sentence);
        }
    }

    void clear() {
        marks.clear();
        pending = null;
        where.clear();
        words.clear();
        draw();
    }

    private void mark() {
        where.setInvalid(false);
        words.setInvalid(false);
        if (pending == null) {
            NeededFields.say(where, "Please choose a place.");
            return;
        }
        try {
            marks.add(pending.marked(words.getValue()));
        } catch (PupilFileRefused e) {
            NeededFields.say(words, e.sentence());
            return;
        }
        pending = null;
        where.clear();
        words.clear();
        draw();
        where.focus();
    }

    private void draw() {
        drawings.removeAll();
        for (var side : BodySide.values()) {
            drawings.add(drawing(side));
        }
        list.removeAll();
        for (var place = 0; place < marks.size(); place++) {
            list.add(line(place));
        }
        list.setVisible(!marks.isEmpty());
    }

    private Div drawing(BodySide side) {
        var drawing = new Div(BodyDrawing.of(side, marks, pending));
        drawing.setId("body-" + side.name().toLowerCase(Locale.ROOT));
        drawing.getElement()
                .addEventListener(
                        "click",
                        event -> press(
                                side,
                                event.getEventData().path(ACROSS).asDouble(),
                                event.getEventData().path(DOWN).asDouble()))
                .addEventData(ACROSS)
                .addEventData(DOWN);
        return drawing;
    }

    /** A press beside the drawing, as on its caption, chooses nothing. */
    private void press(BodySide side, double across, double down) {
        if (across >= 0 && across <= 1 && down >= 0 && down <= 1) {
            pending = BodyPlace.at(
                    side,
                    Math.toIntExact(Math.round(across * BodyRegion.WIDTH)),
                    Math.toIntExact(Math.round(down * BodyRegion.HEIGHT)));
            where.setValue(pending.middle());
            draw();
            words.focus();
        }
    }

    private ListItem line(int place) {
        var mark = marks.get(place);
        var remove = Buttons.once("remove-mark-" + place, "Remove", () -> {
            marks.remove(place);
            draw();
            where.focus();
        });
        remove.setAriaLabel("Remove mark %d, %s".formatted(place + 1, mark.place()));
        return new ListItem(new Span("%s: %s".formatted(mark.place(), mark.words())), remove);
    }
}
