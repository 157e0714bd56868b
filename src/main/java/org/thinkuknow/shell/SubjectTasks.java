package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/**
 * The tasks of a school's safeguarding leads about one thing, for the page of that thing. One module has them and makes a bean of it. Only
 * what a page refers to comes with the page's script, and these pages refer to this type alone; so it names what the tasks are made of.
 */
@Uses(Button.class)
@Uses(ComboBox.class)
@Uses(DatePicker.class)
@Uses(TextArea.class)
@Uses(TextField.class)
public interface SubjectTasks {

    /**
     * Builds the open and the ended tasks, with a form for another. It shows itself anew after each press.
     *
     * @param subject the reference of what they are about, which whoever is signed in may open
     */
    Component of(String subject);
}
