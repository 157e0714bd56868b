package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.PollQuestion;
import org.thinkuknow.shell.Classed;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lines that a teacher types, and the button that asks the class. What is wrong with them is said above the button, and they stay. */
class PollForm extends Div {

    /**
     * @param typed makes what was typed a poll, or refuses it with a sentence
     * @param ask   is told what to ask
     */
    PollForm(String id, String words, Supplier<PollQuestion> typed, Consumer<PollQuestion> ask, Component... lines) {
        var problem = Classed.of(new Paragraph(), "problem");
        problem.getElement().setAttribute("role", "alert");
        var button = new NativeButton(words, click -> {
            try {
                ask.accept(typed.get());
                problem.setText("");
            } catch (LessonRefused e) {
                problem.setText(e.getMessage());
            }
        });
        button.setId(id);
        add(lines);
        add(problem, button);
    }

    /** A line that the teacher types on her remote, in any script. */
    static class TypedLine extends Div {

        private final Input input = new Input();

        TypedLine(String words, String id) {
            var label = new NativeLabel(words);
            label.setFor(id);
            input.setId(id);
            input.getElement().setAttribute("dir", "auto").setAttribute("autocomplete", "off");
            addClassName("typed-line");
            add(label, input);
        }

        String words() {
            return input.getValue();
        }

        void clear() {
            input.clear();
        }

        void focus() {
            input.focus();
        }
    }
}
