package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.triage.SearchReason;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Looks for a person by the name in the box: with a reason, which is written down, and in a line of the officer's own. */
class PersonSearch extends Div {

    private static final Pattern LIKE_A_NAME = Pattern.compile("[\\p{L}\\p{M}' ’.-]{3,}");

    private final ComboBox<SearchReason> reason = new ComboBox<>("Why do you look for a person?");
    private final TextField line = new TextField("In a line of your own");
    private final NativeDetails form;

    /** @param search takes the reason and the line */
    PersonSearch(BiConsumer<SearchReason, String> search) {
        reason.setItems(SearchReason.values());
        reason.setItemLabelGenerator(SearchReason::words);
        reason.setId("person-reason");
        line.setId("person-line");
        line.setMaxLength(300);
        line.setHelperText("At least 10 characters. Kept in the audit record for good: no names.");
        var needed = new NeededFields()
                .need(reason, "Choose why you look for a person.")
                .need(line, "Write in a line why you look.");
        form = CaseForms.form(
                "What I typed is the name of a person",
                new Paragraph("Finds who is named so, or by a name that sounds alike, in reports and on cards."),
                reason,
                line,
                CaseForms.action(
                        "search-person",
                        "Search for this person",
                        () -> CaseForms.ifGiven(needed, () -> search.accept(reason.getValue(), line.getValue()))));
        add(form);
    }

    /** Unfolds itself where what was typed may be a name. */
    void offer(String typed) {
        if (LIKE_A_NAME.matcher(typed.strip()).matches()) {
            form.setOpen(true);
            reason.focus();
        }
    }
}
