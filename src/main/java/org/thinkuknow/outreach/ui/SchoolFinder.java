package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.schools.RegisteredSchool;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a school in the register as somebody types, and hands over the one that is pressed. */
class SchoolFinder extends Div {

    private static final String TYPED = "event.target.value";
    private static final int MOST = 10;
    private static final int SHORTEST = 3;
    private static final int PAUSE_MS = 300;

    private final transient SchoolRegister register;
    private final transient Consumer<RegisteredSchool> chosen;
    private final Paragraph said = new Paragraph();
    private final UnorderedList found = Classed.of(new UnorderedList(), "found");

    SchoolFinder(SchoolRegister register, Consumer<RegisteredSchool> chosen) {
        this.register = register;
        this.chosen = chosen;
        setId("school-finder");
        addClassName("field");
        var input = new Element("input")
                .setAttribute("type", "search")
                .setAttribute("id", "school-words")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", "school-words-hint");
        input.addEventListener(
                        "input", event -> find(event.getEventData().path(TYPED).asString()))
                .debounce(PAUSE_MS)
                .addEventData(TYPED);
        said.setId("school-said");
        said.getElement().setAttribute("role", "status");
        getElement()
                .appendChild(
                        new Element("label").setAttribute("for", "school-words").setText("Find the school"),
                        new Element("small")
                                .setAttribute("id", "school-words-hint")
                                .setText("Part of its name, town, postcode or number."),
                        input);
        add(said, found);
    }

    void find(String words) {
        found.removeAll();
        said.setText("");
        if (words.strip().length() >= SHORTEST) {
            var schools = register.search(words, MOST);
            schools.forEach(school -> found.add(new ListItem(button(school))));
            said.setText(schools.isEmpty() ? "None in the register. You can write it below." : "");
        }
    }

    private NativeButton button(RegisteredSchool school) {
        var button = new NativeButton(words(school), click -> {
            chosen.accept(school);
            found.removeAll();
            said.setText("Chosen: " + words(school) + ".");
        });
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private static String words(RegisteredSchool school) {
        return Stream.of(school.name(), school.town(), school.postcode(), school.isClosed() ? "CLOSED" : "")
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }
}
