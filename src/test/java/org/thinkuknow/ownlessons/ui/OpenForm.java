package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.OwnExample;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.support.StaffViews;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A lesson that is open in the form, and what can be seen and pressed there. */
abstract class OpenForm extends StaffViews {

    @Autowired
    OwnLessons lessons;

    @Autowired
    OwnExample example;

    @Autowired
    Lessons library;

    OwnDraft opened(OwnText text) {
        var draft = lessons.begin(AgeBand.SEVEN_TO_ELEVEN, text);
        navigate("teach/own/" + draft.reference(), OwnEditorView.class);
        return draft;
    }

    OwnDraft fresh() {
        return opened(example.threeSteps(AgeBand.SEVEN_TO_ELEVEN));
    }

    OwnText kept(OwnDraft draft) {
        return lessons.open(draft.reference()).text();
    }

    static Stream<Component> below(Component component) {
        return component.getElement().isTextNode() || component.isVisible()
                ? Stream.concat(Stream.of(component), component.getChildren().flatMap(OwnFormViewIT::below))
                : Stream.of();
    }

    static <C extends Component> List<C> all(Class<C> type) {
        return below(UI.getCurrent()).filter(type::isInstance).map(type::cast).toList();
    }

    static List<TextField> fields(String label) {
        return all(TextField.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList();
    }

    static List<TextArea> areas(String label) {
        return all(TextArea.class).stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList();
    }

    void press(String name) {
        test(all(NativeButton.class).stream()
                        .filter(button -> name.equals(button.getText())
                                || name.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + name)))
                .click();
    }

    String toDo() {
        return all(UnorderedList.class).stream()
                .filter(list -> list.hasClassName("to-do"))
                .map(StaffViews::textOf)
                .collect(Collectors.joining("\n"));
    }
}
