package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DangerQuestion;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.SchoolPart;
import org.thinkuknow.report.DangerAnswer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The fields of a record: the child's words on one side, the adult's view apart from them. */
class DisclosureForm extends Div {

    private final DatePicker date = new DatePicker("Day");
    private final TimePicker time = new TimePicker("Time");
    private final TextField place = new TextField("Place");
    private final TextField pupil = new TextField("The child's name");
    private final TextField className = new TextField("Class");
    private final ComboBox<Category> category = new ComboBox<>("Category");
    private final RadioButtonGroup<AboutStaff> about = new RadioButtonGroup<>(AboutStaff.QUESTION);
    private final TextArea childWords = new TextArea("What the child said, in the child's own words");
    private final TextArea adultView = new TextArea("What you saw, and what you think");
    private final RadioButtonGroup<DangerAnswer> home = danger(DangerQuestion.HOME, "home");
    private final RadioButtonGroup<DangerAnswer> meeting = danger(DangerQuestion.MEETING, "meeting");
    private final RadioButtonGroup<DangerAnswer> hurt = danger(DangerQuestion.HURT, "hurt");
    private final RadioButtonGroup<DangerAnswer> selfharm = danger(DangerQuestion.SELF_HARM, "selfharm");

    /** @param changed called whenever something was typed, so that the draft is kept */
    DisclosureForm(DisclosureText text, Runnable changed) {
        addClassName("disclosure");
        date.setLocale(Locale.UK);
        time.setLocale(Locale.UK);
        date.setId("date");
        time.setId("time");
        place.setId("place");
        pupil.setId("pupil");
        childWords.setId("child-words");
        adultView.setId("adult-view");
        childWords.setHelperText("Word for word, as far as you can. Do not tidy it up.");
        adultView.setHelperText("Facts first: how the child looked, what you did. Then what you think, as your view.");
        Stream.of(childWords, adultView).forEach(area -> area.setMinRows(6));
        about.setId("about-staff");
        about.setItems(AboutStaff.values());
        about.setItemLabelGenerator(AboutStaff::words);
        about.setHelperText(
                "It decides who reads this: never the person it is about. If the head teacher is also a safeguarding lead, "
                        + "choose the head teacher.");
        category.setId("category");
        category.setItems(Category.values());
        category.setItemLabelGenerator(Category::words);
        category.setHelperText("What it is mostly about, as far as you can tell now.");
        className.setId("class");
        Stream.of(place, pupil, className).forEach(field -> field.setValueChangeMode(ValueChangeMode.TIMEOUT));
        Stream.of(childWords, adultView).forEach(area -> area.setValueChangeMode(ValueChangeMode.TIMEOUT));
        show(text);
        add(
                new Section(new H2("When and where"), date, time, place, pupil, className),
                withPrompts(new Section(new H2("The child's words"), childWords)),
                new Section(new H2("Danger"), home, meeting, hurt, selfharm),
                new Section(new H2("Your view, kept apart"), adultView),
                new Section(new H2("What it is about"), about, category));
        fields().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
    }

    DisclosureText text() {
        return new DisclosureText(
                        date.getValue(),
                        time.getValue(),
                        place.getValue(),
                        pupil.getValue(),
                        childWords.getValue(),
                        adultView.getValue(),
                        answer(meeting),
                        answer(hurt),
                        answer(selfharm))
                .with(new SchoolPart(className.getValue(), answer(home), category.getValue(), about.getValue()));
    }

    private static DangerAnswer answer(RadioButtonGroup<DangerAnswer> group) {
        return group.getValue() == null ? DangerAnswer.UNSAID : group.getValue();
    }

    private void show(DisclosureText text) {
        date.setValue(text.date());
        time.setValue(text.time());
        place.setValue(text.place());
        pupil.setValue(text.pupil());
        childWords.setValue(text.childWords());
        adultView.setValue(text.adultView());
        show(meeting, text.meeting());
        show(hurt, text.hurt());
        show(selfharm, text.selfharm());
        var part = text.schoolPart();
        show(home, part.safeHome());
        className.setValue(part.className());
        category.setValue(part.category());
        about.setValue(part.about());
    }

    /** Nothing is chosen for somebody who has not answered. */
    private static void show(RadioButtonGroup<DangerAnswer> group, DangerAnswer answer) {
        group.setValue(answer == DangerAnswer.UNSAID ? null : answer);
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(
                date,
                time,
                place,
                pupil,
                className,
                childWords,
                adultView,
                home,
                meeting,
                hurt,
                selfharm,
                about,
                category);
    }

    private static Section withPrompts(Section section) {
        var prompts = new UnorderedList(
                prompt("Tell", "me what happened."),
                prompt("Explain", "what you mean by that."),
                prompt("Describe", "it to me."),
                prompt("Do not promise secrecy.", "Say whom you have to tell, and why."));
        prompts.addClassName("prompts");
        section.add(prompts);
        return section;
    }

    private static ListItem prompt(String word, String rest) {
        var first = new Span(word);
        first.addClassName("prompt");
        return new ListItem(first, new Text(" " + rest));
    }

    private static RadioButtonGroup<DangerAnswer> danger(DangerQuestion question, String id) {
        var group = new RadioButtonGroup<DangerAnswer>(question.words());
        group.setItems(DangerAnswer.values());
        group.setItemLabelGenerator(answer -> new DangerQuestion.Asked(question, answer).answerWords());
        group.setId(id);
        return group;
    }
}
