package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DangerQuestion;
import org.thinkuknow.disclosure.DisclosureText;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record to read and to print: the child's words large, the adult's view apart from them. */
class ToldText extends Div {

    ToldText(DisclosureText text) {
        addClassName("disclosure");
        var part = text.schoolPart();
        var when = Stream.of(
                        text.date() == null ? "" : UkTime.day(text.date()),
                        text.time() == null ? "" : text.time().toString())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        add(
                new Section(new H2("The child's words"), words("child-words", text.childWords())),
                new Section(
                        new H2("When and where"),
                        facts(
                                "The child",
                                text.pupil(),
                                "Class",
                                part.className(),
                                "Told on",
                                when,
                                "Place",
                                text.place())),
                new Section(
                        new H2("Danger"),
                        facts(DangerQuestion.of(text)
                                .flatMap(asked -> Stream.of(asked.question().words(), asked.answerWords()))
                                .toArray(String[]::new))),
                new Section(new H2("What the adult saw and thinks"), words("adult-view", text.adultView())),
                new Section(
                        new H2("What it is about"),
                        facts(
                                "Somebody who works or helps at the school",
                                part.aboutStaff().map(AboutStaff::words).orElse(""),
                                "Category",
                                part.chosenCategory().map(Category::words).orElse(""))));
    }

    private static Div words(String id, String text) {
        var words = new Div(text.isBlank() ? "Nothing written yet." : text);
        words.setId(id);
        words.addClassName("told");
        return words;
    }

    private static DescriptionList facts(String... names) {
        var list = new DescriptionList();
        for (var place = 0; place < names.length; place += 2) {
            list.add(
                    new DescriptionList.Term(names[place]),
                    new DescriptionList.Description(names[place + 1].isBlank() ? "not given" : names[place + 1]));
        }
        return list;
    }
}
